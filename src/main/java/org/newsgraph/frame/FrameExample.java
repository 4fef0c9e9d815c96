package org.newsgraph.frame;

import java.util.List;
import java.util.Objects;

/**
 * A sentence that shows what a frame reads, or must leave alone.
 *
 * @param text a sentence or a few
 * @param yields the claims that must be read from it, as {@code subject | predicate | object | status}; none means that
 *     no claim of the frame's property may be read
 */
public record FrameExample(String text, List<String> yields) {

    public FrameExample {
        Objects.requireNonNull(text, "text");
        yields = List.copyOf(yields);
    }
}
