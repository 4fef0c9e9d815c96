package org.newsgraph.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.language.Arc;

/**
 * A city with its state before a firm, as American papers have it: {@code the Boulder, Colorado-based maker}, {@code a Reston,
 * Va., company}. Its commas part the phrase for the parser, so it is one word to it.
 *
 * @param begin its first word
 * @param end after its last word; a comma that closes it belongs to it
 * @param city the last word of the city's name, on which the others hang
 * @param state the last word of the state's name
 */
record SeatPhrase(int begin, int end, int city, int state) implements WordGroup {

    private static final Pattern BASED = Pattern.compile("\\p{Lu}[\\p{L}.]*-(?:based|headquartered)");
    private static final Pattern DATES = Pattern.compile(
            "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October"
                    + "|November|December");
    private static final int LONGEST_NAME = 3;

    /** The phrase that begins at a word, if one does. */
    static Optional<WordGroup> at(List<CoreLabel> words, int begin) {
        int comma = nameEnd(words, begin);
        boolean named = comma > begin
                && is(words, comma, ",")
                && !DATES.matcher(words.get(comma - 1).word()).matches()
                && (begin == 0 || !words.get(begin - 1).tag().matches("NNPS?|IN|TO|CD"));
        if (!named) {
            return Optional.empty();
        }
        int state = nameEnd(words, comma + 1);
        if (state < words.size() && BASED.matcher(words.get(state).word()).matches()) {
            return Optional.of(new SeatPhrase(begin, state + 1, comma - 1, state));
        }
        boolean inserted = begin > 0
                && state > comma + 1
                && is(words, state, ",")
                && state + 1 < words.size()
                && words.get(state + 1).tag().matches("NN|JJ|NNP")
                && (words.get(begin - 1).word().matches("[Aa]n?")
                        || is(words, begin - 1, "the")
                                && words.get(state - 1).word().endsWith("."));
        return inserted ? Optional.of(new SeatPhrase(begin, state + 1, comma - 1, state - 1)) : Optional.empty();
    }

    /** After the last of a few capitalised words; where none begins, the word itself. */
    private static int nameEnd(List<CoreLabel> words, int begin) {
        int end = begin;
        while (end < words.size()
                && end < begin + LONGEST_NAME
                && words.get(end).tag().startsWith("NNP")
                && !BASED.matcher(words.get(end).word()).matches()) {
            end++;
        }
        return end;
    }

    private static boolean is(List<CoreLabel> words, int at, String word) {
        return at < words.size() && words.get(at).word().equalsIgnoreCase(word);
    }

    @Override
    public int head() {
        return city;
    }

    /** {@code Colorado-based}, or else the city. */
    @Override
    public CoreLabel reading(List<CoreLabel> words) {
        return words.get(end == state + 1 ? state : city);
    }

    @Override
    public Arc inside(int word) {
        if (word == state) {
            return new Arc(city, "appos");
        }
        boolean comma = word == city + 1 || word > state;
        return comma ? new Arc(city, "punct") : new Arc(word < city ? city : state, "compound");
    }
}
