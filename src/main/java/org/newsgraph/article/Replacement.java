package org.newsgraph.article;

import java.util.Objects;

/**
 * One change of a text: {@code words} in place of what stands under {@code span}.
 *
 * @param span may be empty: then the words are put in before the unit at its place
 * @param words may be empty: then the span is cut out
 */
public record Replacement(Span span, String words) implements Comparable<Replacement> {

    public Replacement {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(words, "words");
    }

    /** Orders by span. */
    @Override
    public int compareTo(Replacement other) {
        return span.compareTo(other.span);
    }
}
