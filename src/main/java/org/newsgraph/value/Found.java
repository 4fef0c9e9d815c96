package org.newsgraph.value;

import java.util.Objects;
import org.newsgraph.claim.ClaimObject;

/**
 * A date or an amount where a sentence names it.
 *
 * @param begin index of its first token
 * @param end index after its last token
 * @param value what it says
 * @param <T> date or amount
 */
public record Found<T extends ClaimObject>(int begin, int end, T value) {

    public Found {
        Objects.requireNonNull(value, "value");
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException("no tokens: [" + begin + ", " + end + ")");
        }
    }

    public boolean covers(int token) {
        return begin <= token && token < end;
    }
}
