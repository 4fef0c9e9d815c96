package org.newsgraph.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.language.Arc;

/**
 * An amount of money: {@code valued at $ 2.5 billion in May} is {@code valued at money in May} to the parser.
 *
 * @param begin its first word; <em>more than</em> before it belongs to it
 * @param end after its last word
 * @param head its sign or the code of its currency
 */
record Amount(int begin, int end, int head) implements WordGroup {

    private static final Set<String> SCALES =
            Set.of("thousand", "million", "billion", "trillion", "bn", "bln", "m", "mn", "mln", "k", "tn");

    /** Letters that stand for a currency before a number. */
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}|[SND]Kr|SFr|Dh|Rs?|Fr");

    /** The amount that begins at a word, if one does. */
    static Optional<WordGroup> at(List<CoreLabel> words, int begin) {
        int sign = isComparison(words, begin) ? begin + 2 : begin;
        int end = end(words, sign);
        return end > sign + 1 ? Optional.of(new Amount(begin, end, sign)) : Optional.empty();
    }

    /** <em>more than $3 billion</em>, <em>less than</em>: the parser takes the comparison for the head. */
    private static boolean isComparison(List<CoreLabel> words, int at) {
        return at + 2 < words.size()
                && words.get(at).word().matches("more|less")
                && words.get(at + 1).word().equals("than");
    }

    private static int end(List<CoreLabel> words, int begin) {
        boolean sign = words.get(begin).tag().equals("$");
        boolean code = CODE.matcher(words.get(begin).word()).matches();
        if (!sign && !code || begin + 1 == words.size()) {
            return begin + 1;
        }
        int end = begin + 1;
        while (end < words.size() && isNumber(words.get(end))) {
            end++;
        }
        return sign || isScaled(words.get(end - 1).word()) ? end : begin + 1;
    }

    private static boolean isNumber(CoreLabel word) {
        return word.tag().equals("CD") && Character.isDigit(word.word().charAt(0)) || SCALES.contains(word.word());
    }

    /** Whether a number is too great to be anything but money after a code: <em>NOK 9.4bn</em>, but not <em>TSMC 300</em>. */
    private static boolean isScaled(String number) {
        return SCALES.contains(number) || number.matches("\\d.*(?:bn|m|mn|tn|,\\d{3})");
    }

    @Override
    public CoreLabel reading(List<CoreLabel> words) {
        CoreLabel word = new CoreLabel();
        word.setWord("money");
        word.setValue("money");
        word.setTag("NN");
        return word;
    }

    @Override
    public Arc inside(int word) {
        return new Arc(head, "nummod");
    }
}
