package org.newsgraph.store;

import org.newsgraph.article.Span;

/** Offsets of a text in code points, as the graph gives them, for offsets in UTF-16 units, as the program does. */
final class CodePoints {

    private final String text;
    private final int[] pairsBefore;

    CodePoints(String text) {
        this.text = text;
        this.pairsBefore = text.codePoints().allMatch(Character::isBmpCodePoint) ? new int[0] : countPairs(text);
    }

    private static int[] countPairs(String text) {
        int[] before = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            boolean second =
                    i > 0 && Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1));
            before[i + 1] = before[i] + (second ? 1 : 0);
        }
        return before;
    }

    /** @throws IndexOutOfBoundsException if the unit is outside of the text */
    int at(int unit) {
        if (unit < 0 || unit > text.length()) {
            throw new IndexOutOfBoundsException("unit " + unit + " of a text of " + text.length());
        }
        return pairsBefore.length == 0 ? unit : unit - pairsBefore[unit];
    }

    /** The RFC 5147 fragment of a span: {@code char=12,20}. */
    String fragment(Span span) {
        return "char=" + at(span.begin()) + "," + at(span.end());
    }
}
