package org.newsgraph.language;

import java.util.List;
import java.util.Locale;

/** Tells headlines by how they are written. */
public final class Headlines {

    /** Shorter words may have a small letter in any headline. */
    private static final int LONG = 4;

    private static final int FEWEST_WORDS = 4;

    private Headlines() {}

    /** Whether capitals say nothing in a sentence, as {@link #looksLikeOne(List)} tells it. */
    public static boolean looksLikeOne(Sentence sentence) {
        return looksLikeOne(sentence.tokens().stream().map(Token::text).toList());
    }

    /**
     * Whether capitals say nothing in a sentence: all its words, or all but the small ones, begin with one.
     *
     * @param words its words and signs, at least one
     */
    public static boolean looksLikeOne(List<String> words) {
        List<String> telling = words.stream()
                .filter(word -> word.length() >= LONG && word.chars().allMatch(c -> Character.isLetter(c) || c == '-'))
                .toList();
        long capitals = telling.stream()
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .count();
        boolean shouted = telling.stream().allMatch(word -> word.equals(word.toUpperCase(Locale.ROOT)));
        boolean stopped = words.get(words.size() - 1).matches("[.!?\"”’)]|''");
        int most = telling.size();
        return most >= FEWEST_WORDS && (shouted || !stopped && capitals >= most - most / 5);
    }
}
