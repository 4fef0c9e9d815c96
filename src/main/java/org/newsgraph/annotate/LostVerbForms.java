package org.newsgraph.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Words of a tagged sentence that are verbs and participles, whatever the tagger took them for. */
final class LostVerbForms {

    private static final Pattern COMPOUND_PARTICIPLE = Pattern.compile(
            "(?!(?:co|re|pre)-)\\p{L}[\\p{L}.'-]*-(?:based|backed|listed|owned|born|led|funded|made|headquartered|run|controlled"
                    + "|traded|founded|financed|educated|trained|quoted)");

    /** After these stands a verb's base form, never the past of "find". */
    private static final Set<String> BASE_FORM_FOLLOWS =
            Set.of("to", "not", "n't", "did", "will", "would", "could", "may", "help", "helps", "helped");

    /** Participles by which profiles of firms begin. */
    private static final Set<String> OPENING = Set.of(
            "Incorporated",
            "Founded",
            "Established",
            "Headquartered",
            "Based",
            "Listed",
            "Launched",
            "Owned",
            "Backed",
            "Formed",
            "Started");

    private LostVerbForms() {}

    /** <em>Oslo-based</em>, which says what something is like. */
    static boolean isCompoundParticiple(List<CoreLabel> words, int i) {
        return COMPOUND_PARTICIPLE.matcher(words.get(i).word()).matches();
    }

    /** <em>who founded</em>. */
    static boolean isPastAfterWho(List<CoreLabel> words, int i) {
        String word = words.get(i).word();
        return i > 0
                && words.get(i - 1).tag().equals("WP")
                && word.endsWith("ed")
                && Character.isLowerCase(word.charAt(0));
    }

    /** <em>to found</em>. */
    static boolean isFounding(List<CoreLabel> words, int i) {
        return i > 0
                && words.get(i).word().equals("found")
                && BASE_FORM_FOLLOWS.contains(words.get(i - 1).word());
    }

    /** <em>does own</em>, <em>did not own</em>, <em>to own</em>, <em>may own</em>: no adjective. */
    static boolean isOwning(List<CoreLabel> words, int i) {
        int at = i - 1;
        while (at > 0 && words.get(at).tag().equals("RB")) {
            at--;
        }
        return words.get(i).word().equals("own")
                && at >= 0
                && words.get(at).word().matches("(?i)does|did|do|to|may|might|could|would|will|can|must");
    }

    static boolean isSetUp(List<CoreLabel> words, int i) {
        return words.get(i).word().equals("set")
                && i > 0
                && i + 2 < words.size()
                && words.get(i - 1).word().equals(",")
                && words.get(i + 1).word().equals("up")
                && words.get(i + 2).word().matches("in|by|with|to");
    }

    /** <em>Incorporated in 1994, Acme makes pumps</em>: no name. */
    static boolean isOpeningParticiple(List<CoreLabel> words, int i) {
        return i == 0
                && words.size() > 2
                && OPENING.contains(words.get(0).word())
                && words.get(1).word().matches("in|by|on|at|near|as")
                && words.get(0).tag().matches("NN.*|JJ|VBD");
    }

    /** A participle with an object after a comma, in a sentence that begins with a name and has no other verb for it. */
    static boolean isMainVerb(List<CoreLabel> words, int i) {
        boolean participle = words.get(i).tag().equals("VBN")
                && i > 3
                && i + 2 < words.size()
                && words.get(i - 1).word().equals(",")
                && words.get(0).tag().startsWith("NNP")
                && words.get(words.size() - 1).word().equals(".")
                && words.get(i + 1).tag().matches("DT|PRP\\$|NNS?|NNP")
                && !words.get(i).word().matches("called|named|dubbed|nicknamed|titled|entitled|aged|dated|priced");
        for (int at = 1; participle && at < words.size(); at++) {
            if (words.get(at).tag().matches("VB[DZP]|MD")
                    && !words.get(at - 1).tag().matches("W.*|RB")) {
                return false;
            }
        }
        return participle;
    }
}
