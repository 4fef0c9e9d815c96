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
    /** Ends of the names of American states and Canadian provinces, and their abbreviations. */
    private static final Pattern STATE_BASED = Pattern.compile(
            "(?:Alabama|Alaska|Arizona|Arkansas|California|Carolina|Colorado|Connecticut|Dakota|Delaware|Florida|Georgia|Hawaii"
                    + "|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota"
                    + "|Mississippi|Missouri|Montana|Nebraska|Nevada|Hampshire|Jersey|Mexico|York|Ohio|Oklahoma|Oregon"
                    + "|Pennsylvania|Island|Tennessee|Texas|Utah|Vermont|Virginia|Washington|Wisconsin|Wyoming|Ontario|Quebec"
                    + "|Columbia|Alberta|Manitoba|Saskatchewan|Scotia|Brunswick|[A-Z]{2}|(?:\\p{Lu}\\p{L}*\\.)+)"
                    + "-(?:based|headquartered)");

    private static final int LONGEST_NAME = 3;

    /** The phrase that begins at a word, if one does. */
    static Optional<WordGroup> at(List<CoreLabel> words, int begin) {
        int comma = nameEnd(words, begin);
        boolean named = comma > begin
                && is(words, comma, ",")
                && !DATES.matcher(words.get(comma - 1).word()).matches()
                && (begin == 0 || !words.get(begin - 1).tag().matches("NNPS?|TO|CD"));
        if (!named) {
            return Optional.empty();
        }
        int state = nameEnd(words, comma + 1);
        boolean based =
                state < words.size() && BASED.matcher(words.get(state).word()).matches();
        boolean governed = begin > 0 && words.get(begin - 1).tag().equals("IN");
        if (governed && !(based && isByCity(words, begin - 1, state))) {
            return Optional.empty();
        }
        if (based) {
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

    /**
     * <em>bought by Boulder, Colorado-based Acme</em>: such prepositions lead to no place, and such a name is that of no firm's
     * seat alone, as in <em>backed by Borax, Oslo-based Acme and others</em>.
     */
    private static boolean isByCity(List<CoreLabel> words, int preposition, int state) {
        return words.get(preposition).word().matches("by|with|for|of|than|like")
                && STATE_BASED.matcher(words.get(state).word()).matches();
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
