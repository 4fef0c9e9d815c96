package org.newsgraph.read;

import java.util.Locale;

/**
 * How large an article may be, so that no input can exhaust the memory.
 *
 * @param characters most UTF-16 units in an article's text
 * @param bytes most bytes in a file of one article, or in one line of JSON
 */
record Limits(int characters, int bytes) {

    /** A long book; markup and escapes around it may take twenty times as much. */
    static final Limits DEFAULT = new Limits(1_000_000, 20_000_000);

    /** @throws Unreadable if {@code text} is too long, or holds nothing to read */
    String check(String text) throws Unreadable {
        if (text.length() > characters) {
            throw tooLong();
        }
        if (text.isBlank()) {
            throw new Unreadable("it holds no text", "remove it or give it a text");
        }
        return text;
    }

    Unreadable tooLong() {
        return new Unreadable(
                String.format(Locale.ROOT, "it is longer than %,d characters, which no article is", characters),
                "split it into its articles, one a file or one a line of JSON");
    }
}
