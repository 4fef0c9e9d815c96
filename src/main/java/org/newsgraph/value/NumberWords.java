package org.newsgraph.value;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** The whole numbers that articles write in words: one to twenty. */
final class NumberWords {

    private static final List<String> WORDS = List.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");

    /** Alternatives of a regular expression, in lower case. */
    static final String ALTERNATIVES = String.join("|", WORDS);

    private NumberWords() {}

    /** Which number the word is, in any case; empty if it is none. */
    static OptionalInt valueOf(String word) {
        int index = WORDS.indexOf(word.toLowerCase(Locale.ROOT));
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index + 1);
    }
}
