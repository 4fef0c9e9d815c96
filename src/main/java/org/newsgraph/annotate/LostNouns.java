package org.newsgraph.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words of a tagged sentence that are nouns, whatever the tagger took them for. */
final class LostNouns {

    /** Trades that are written as one word: what is made, and the making of it. */
    private static final Pattern TRADE = Pattern.compile("\\p{Ll}{4,}(?:making|building)");

    /** Posts that are written like names. */
    private static final String POST = "C[EFTOI]O|MD|(Co-)?[Ff]ounder|Chairman|Chairwoman|Chair|President|Owner";

    private static final String JOINED_POST =
            "c[efotim]o|md|(co-)?founder|co-?owner|owner|chairman|chairwoman|chair|president|director|chief|managing|executive|vice|head|publisher|editor|principal|partner";

    private LostNouns() {}

    /** <em>chipmaking tools</em>. */
    static boolean isTrade(List<CoreLabel> words, int i) {
        return TRADE.matcher(words.get(i).word()).matches()
                && i + 1 < words.size()
                && words.get(i + 1).tag().startsWith("NN");
    }

    /** <em>director general</em>. */
    static boolean isGeneral(List<CoreLabel> words, int i) {
        return words.get(i).word().equals("general")
                && i > 0
                && words.get(i - 1)
                        .word()
                        .matches("(?i)director|secretary|attorney|solicitor|governor|inspector|surgeon");
    }

    /** Between two names, the second of at least two words: <em>Acme chief Ann Lee</em>, no <em>chief UK economist</em>. */
    static boolean isChief(List<CoreLabel> words, int i) {
        return words.get(i).word().equals("chief")
                && words.get(i).tag().equals("JJ")
                && i > 0
                && i + 2 < words.size()
                && words.get(i - 1).tag().startsWith("NNP")
                && words.get(i + 1).tag().startsWith("NNP")
                && words.get(i + 2).tag().startsWith("NNP");
    }

    /** The label of a line of a table, written like a name: <em>Head Office: Oslo</em>. */
    static boolean isLabel(List<CoreLabel> words, int i) {
        return i < 2
                && words.size() > 3
                && words.get(2).word().equals(":")
                && words.get(0).word().equals("Head")
                && words.get(1).word().equals("Office");
    }

    static boolean isRivalOfName(List<CoreLabel> words, int i) {
        return words.get(i).word().equals("rival")
                && i + 1 < words.size()
                && words.get(i + 1).tag().startsWith("NNP");
    }

    /** <em>its logistics arm Borax</em>: what somebody has, and its name. */
    static boolean isArmOfSomebody(List<CoreLabel> words, int i) {
        boolean verb = words.get(i).word().matches("arm|unit|branch|brand|head|rival|partner")
                && words.get(i).tag().matches("VBP?")
                && i + 1 < words.size()
                && words.get(i + 1).tag().startsWith("NNP");
        int owner = i - 1;
        while (owner > 0 && words.get(owner).tag().matches("NNS?|JJ")) {
            owner--;
        }
        return verb && owner >= 0 && words.get(owner).tag().matches("PRP\\$|POS");
    }

    /** <em>the loans firm Borax</em>: what it is, and its name. */
    static boolean isKindOfFirm(List<CoreLabel> words, int i) {
        return words.get(i).word().matches("firm|start-up|startup")
                && words.get(i).tag().startsWith("JJ")
                && i > 0
                && i + 1 < words.size()
                && words.get(i - 1).tag().matches("NN.*|JJ|DT|PRP\\$|POS")
                && words.get(i + 1).tag().matches("NNPS?|VB[GNDZ]|IN|WDT|WP|MD|,|\\.");
    }

    /** An adjective right after its article with no noun to come: it is the noun. */
    static boolean isStrandedAdjective(List<CoreLabel> words, int i) {
        if (!words.get(i).tag().equals("JJ") || i == 0 || i + 1 >= words.size()) {
            return false;
        }
        String before = words.get(i - 1).word().toLowerCase(Locale.ROOT);
        String after = words.get(i + 1).tag();
        if (words.get(i).word().matches("national|native")
                && words.get(i - 1).tag().equals("JJ")
                && after.matches(",|\\.|WP|CC|VBD|VBZ|VBN")) {
            return true;
        }
        if (words.get(i).word().equals("round") && before.matches("a|the|latest|new") && after.equals("VBG")) {
            return true;
        }
        return (before.equals("a") || before.equals("an"))
                && (after.equals("VBN") || after.equals("VBD") || after.equals("VBZ") || after.equals("IN"))
                && Character.isLowerCase(words.get(i).word().charAt(0));
    }

    /** <em>Acme CEO and co-founder Ann Lee</em>, <em>Lee, chairman and CEO of Acme</em>: two posts, no names. */
    static boolean isPostBesidePost(List<CoreLabel> words, int i) {
        return words.get(i).tag().startsWith("NNP")
                && words.get(i).word().matches(POST)
                && (isJoined(words, i, 1) || isJoined(words, i, -1));
    }

    private static boolean isJoined(List<CoreLabel> words, int i, int step) {
        int other = i + 2 * step;
        return other >= 0
                && other < words.size()
                && words.get(i + step).word().matches("and|&")
                && words.get(other).word().toLowerCase(Locale.ROOT).matches(JOINED_POST);
    }
}
