package org.newsgraph.name;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.language.Sentence;

/**
 * Names whose length the letters in brackets behind them prove: <em>Army, Navy and Coast Institutes (ANCI)</em> is one, though commas
 * and <em>and</em> mostly part names.
 */
final class AbbreviatedNames {

    private static final int MIN_LETTERS = 3;
    private static final int MAX_TOKENS = 14;
    private static final String SMALL =
            "of|and|for|the|in|on|to|&|,|de|du|des|del|della|di|do|da|dos|la|le|les|y|e|et|für|und";

    private final NameWords words;

    AbbreviatedNames(NameWords words) {
        this.words = words;
    }

    /** The ends of such names by their first tokens; only of those with a small word or a comma inside. */
    Map<Integer, Integer> in(Sentence sentence) {
        Map<Integer, Integer> ends = new TreeMap<>();
        for (int i = MIN_LETTERS; i + 2 < sentence.size(); i++) {
            String letters = sentence.token(i + 1).text();
            if (sentence.token(i).text().equals("(")
                    && sentence.token(i + 2).text().equals(")")
                    && letters.matches("\\p{Lu}[\\p{Lu}\\p{Ll}-]+")
                    && letters.length() >= MIN_LETTERS
                    && !words.isIgnored(letters)) {
                int begin = beginOf(sentence, i, letters.toUpperCase(Locale.ROOT));
                if (begin < i) {
                    ends.put(begin, i);
                }
            }
        }
        return ends;
    }

    /** The first token of a name that ends before {@code end} and has these first letters; {@code end} if none has. */
    private static int beginOf(Sentence sentence, int end, String letters) {
        int left = letters.length();
        boolean small = false;
        for (int i = end - 1; i >= 0 && i >= end - MAX_TOKENS; i--) {
            String word = sentence.token(i).text();
            if (word.matches(SMALL)) {
                small = true;
                continue;
            }
            String initials = initials(word);
            if (!sentence.token(i).isCapitalized() || left < initials.length()) {
                return end;
            }
            String wanted = letters.substring(0, left);
            if (!wanted.endsWith(initials)) {
                initials = initials.substring(0, 1);
            }
            if (!wanted.endsWith(initials)) {
                return end;
            }
            left -= initials.length();
            if (left == 0) {
                return small ? i : end;
            }
        }
        return end;
    }

    /** {@code Multi-party} ⇒ {@code MP}. */
    private static String initials(String word) {
        StringBuilder initials = new StringBuilder();
        for (String part : word.split("-")) {
            initials.append(part.isEmpty() ? "" : part.substring(0, 1));
        }
        return initials.isEmpty() ? "-" : initials.toString().toUpperCase(Locale.ROOT);
    }
}
