package org.newsgraph.article;

/**
 * Half-open span {@code [begin, end)} in UTF-16 units of some text; the text is told by whoever holds the span.
 *
 * @param begin index of the first unit, at least 0
 * @param end index after the last unit, at least {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {

    /** @throws IllegalArgumentException if the span begins before 0 or ends before it begins */
    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("no span: [" + begin + ", " + end + ")");
        }
    }

    public int length() {
        return end - begin;
    }

    public boolean contains(int offset) {
        return begin <= offset && offset < end;
    }

    public boolean covers(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** The smallest span that covers both. */
    public Span union(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    /** The words of {@code text} under this span. */
    public String in(CharSequence text) {
        return text.subSequence(begin, end).toString();
    }

    /** Orders by begin, then by end. */
    @Override
    public int compareTo(Span other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(end, other.end);
    }
}
