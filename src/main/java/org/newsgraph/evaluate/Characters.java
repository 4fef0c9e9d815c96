package org.newsgraph.evaluate;

import java.text.Normalizer;

/**
 * Classes of characters as the benches' reference scorer, written in Python, knows them; the Java library draws some of
 * the borders elsewhere (a no-break space is no white space to it, a combining mark part of a word).
 */
final class Characters {

    /** What stands before or after a word, for regular expressions. */
    static final String NOT_AFTER_WORD = "(?<![\\p{L}\\p{N}_])";

    static final String NOT_BEFORE_WORD = "(?![\\p{L}\\p{N}_])";

    /** The one character with the highest combining class. */
    private static final int IOTA_BELOW = 0x345;

    private Characters() {}

    /** Whether words are made of it: a letter, a number of any kind, or the underscore. */
    static boolean isWord(int c) {
        if (c == '_' || Character.isLetterOrDigit(c)) {
            return true;
        }
        int type = Character.getType(c);
        return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    /** Whether it joins the character before it: its canonical combining class is not zero. */
    static boolean isCombining(int c) {
        if (c < 0x300) {
            return false;
        }
        // Canonical order puts a mark of a lower class, but not zero, in front of this one.
        return c == IOTA_BELOW
                || !Normalizer.isNormalized(
                        new StringBuilder()
                                .append('a')
                                .appendCodePoint(IOTA_BELOW)
                                .appendCodePoint(c),
                        Normalizer.Form.NFD);
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    /** The text without white space at either end. */
    static String strip(String text) {
        int begin = 0;
        int end = text.length();
        while (begin < end && isSpace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(begin, end);
    }

    /** The text's first {@code limit} Unicode characters. */
    static String first(String text, int limit) {
        return text.codePointCount(0, text.length()) <= limit
                ? text
                : text.substring(0, text.offsetByCodePoints(0, limit));
    }
}
