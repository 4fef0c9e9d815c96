package org.newsgraph.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds verbs that the tagger has taken for nouns, as it does with the words of trade that are both.
 *
 * <ul>
 *   <li>{@code The round values/NNS Borax at $3 billion} ⇒ {@code values/VBZ}
 *   <li>{@code Shares of Borax trade/NN on Nasdaq} ⇒ {@code trade/VBP}
 *   <li>{@code Borax rivals/NNS Cortex .} ⇒ {@code rivals/VBZ}, as the sentence has no other verb
 *   <li>{@code Borax and Cortex own/JJ Lumen} ⇒ {@code own/VBP}
 *   <li>{@code Borax supplies/NNS resins to Cortex .} ⇒ {@code supplies/VBZ}, for the same reason
 *   <li>{@code Borax partners/NNS with Cortex .} ⇒ {@code partners/VBZ}, for the same reason
 * </ul>
 */
final class LostVerbs {

    /** How many words may stand between <em>values</em> and <em>at</em>. */
    private static final int REACH = 7;

    private static final Set<String> NOUNS_TOO = Set.of(
            "value", "trade", "rival", "fund", "finance", "back", "head", "chair", "supply", "market", "partner",
            "host", "design", "power", "source", "order", "import", "export", "trail");

    private final List<CoreLabel> words;

    private LostVerbs(List<CoreLabel> words) {
        this.words = words;
    }

    static void restore(List<CoreLabel> words) {
        LostVerbs lost = new LostVerbs(words);
        boolean verbless = words.stream().noneMatch(w -> w.tag().matches("VB[DPZ]|MD"));
        for (int i = 1; i + 1 < words.size(); i++) {
            boolean noun = words.get(i).tag().matches("NNS?")
                    && NOUNS_TOO.contains(base(words.get(i).word()));
            if (lost.isOwning(i)) {
                words.get(i).setTag("VBP");
            }
            if (noun && (lost.isValuing(i) || lost.areSharesTrading(i) || verbless && lost.joinsTwo(i))) {
                words.get(i).setTag(words.get(i).tag().equals("NNS") ? "VBZ" : "VBP");
            }
        }
    }

    private static String base(String word) {
        return word.endsWith("ies")
                ? word.substring(0, word.length() - 3) + "y"
                : word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** <em>the round values Borax at $3 billion</em>: something with a name, and at how much. */
    private boolean isValuing(int noun) {
        if (!base(words.get(noun).word()).equals("value")
                || words.get(noun - 1).tag().matches("DT|PRP\\$|POS|JJ.?|IN|TO")
                || !beginsObject(noun + 1)) {
            return false;
        }
        for (int i = noun + 2; i + 1 < words.size() && i <= noun + REACH; i++) {
            if (words.get(i).word().equals("at")) {
                return words.subList(i + 1, Math.min(words.size(), i + 5)).stream()
                        .anyMatch(w -> w.tag().matches("\\$|CD"));
            }
        }
        return false;
    }

    /** <em>shares of Borax trade on Nasdaq</em>. */
    private boolean areSharesTrading(int noun) {
        if (!base(words.get(noun).word()).equals("trade")
                || !words.get(noun + 1).word().matches("on|in|at|under")) {
            return false;
        }
        int at = noun - 1;
        while (at > 0 && words.get(at).tag().matches("NNP|NNPS|DT|IN")) {
            at--;
        }
        return words.get(at).word().toLowerCase(Locale.ROOT).matches("shares?|stock|units");
    }

    /** <em>Borax and Cortex own Lumen</em>, taken for an adjective. */
    private boolean isOwning(int word) {
        return words.get(word).word().equals("own")
                && words.get(word).tag().equals("JJ")
                && words.get(word - 1).tag().matches("NNPS?|NNS")
                && beginsObject(word + 1);
    }

    private boolean joinsTwo(int noun) {
        String before = words.get(noun - 1).tag();
        boolean plural = words.get(noun).tag().equals("NNS");
        boolean subject = plural ? before.matches("NNP?|NNPS") : before.matches("NNP?S");
        return subject && (beginsObject(noun + 1) || plural && (sellsGoods(noun) || isPartnering(noun)));
    }

    /** <em>Borax partners with Cortex</em>. */
    private boolean isPartnering(int noun) {
        return base(words.get(noun).word()).equals("partner")
                && words.get(noun + 1).word().equals("with");
    }

    /** <em>Borax supplies resins to Cortex</em>: somebody with a name, and goods. */
    private boolean sellsGoods(int noun) {
        return Character.isUpperCase(words.get(noun - 1).word().charAt(0))
                && words.get(noun + 1).tag().matches("NNS|JJ");
    }

    private boolean beginsObject(int at) {
        CoreLabel word = words.get(at);
        return word.tag().matches("NNPS?|DT|PRP\\$?")
                || Character.isUpperCase(word.word().charAt(0));
    }
}
