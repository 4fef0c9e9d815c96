package org.newsgraph.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Corrects parts of speech that the tagger is known to get wrong and the parser cannot get over.
 *
 * <ul>
 *   <li>{@code Bergen-based/VBD company} ⇒ {@code Bergen-based/JJ company}
 *   <li>{@code a round/JJ led by} ⇒ {@code a round/NN led by}
 *   <li>{@code who co-founded/JJ Acme} ⇒ {@code who co-founded/VBD Acme}
 *   <li>{@code to found/VBD Acme} ⇒ {@code to found/VB Acme}
 *   <li>{@code Acme's rival/JJ Borax} ⇒ {@code Acme's rival/NN Borax}
 *   <li>{@code its logistics arm/VBP Borax} ⇒ {@code its logistics arm/NN Borax}
 *   <li>{@code Anthropic/JJ, a firm} at the beginning ⇒ {@code Anthropic/NNP, a firm}
 *   <li>{@code Imodium/JJ, made by} at the beginning ⇒ {@code Imodium/NNP, made by}
 *   <li>{@code chipmaking/VBG tools} ⇒ {@code chipmaking/NN tools}
 *   <li>{@code does not own/JJ Acme} ⇒ {@code does not own/VB Acme}
 *   <li>{@code Lee, the chemist who found it, studied/VBN law.} ⇒ {@code studied/VBD law.}: the only verb left for the sentence
 *   <li>{@code Acme chief/JJ Ann Lee} ⇒ {@code Acme chief/NN Ann Lee}
 *   <li>{@code WHO/WP chief} ⇒ {@code WHO/NNP chief}, the body and no question
 *   <li>{@code Acme, set/VBD up in 1958, said} ⇒ {@code Acme, set/VBN up in 1958, said}
 *   <li>{@code its director general/JJ Ann Lee} ⇒ {@code its director general/NN Ann Lee}
 *   <li>{@code the loans firm/JJ Borax} ⇒ {@code the loans firm/NN Borax}, {@code the start-up/JJ Borax} likewise
 *   <li>{@code sold in Borax and Pick/VB .} ⇒ {@code Borax and Pick/NNP}: no verb has a capital inside a sentence
 *   <li>{@code Products of Exact/JJ and Borax} ⇒ {@code Exact/NNP}, {@code Borax and Cortex/JJ .} likewise
 *   <li>{@code Raven/NN & Finch} ⇒ {@code Raven/NNP & Finch}
 * </ul>
 */
final class TagRepairs {

    private static final Pattern COMPOUND_PARTICIPLE = Pattern.compile(
            "(?!(?:co|re|pre)-)\\p{L}[\\p{L}.'-]*-(?:based|backed|listed|owned|born|led|funded|made|headquartered|run|controlled"
                    + "|traded|founded|financed|educated|trained|quoted)");

    /** After these stands a verb's base form, never the past of "find". */
    private static final Set<String> BASE_FORM_FOLLOWS =
            Set.of("to", "not", "n't", "did", "will", "would", "could", "may");

    /** Trades that are written as one word: what is made, and the making of it. */
    private static final Pattern TRADE = Pattern.compile("\\p{Ll}{4,}(?:making|building)");

    /** Adjectives and nouns that stand before a comma at the beginning and name nothing. */
    private static final Set<String> IN_FRONT = Set.of(
            "First", "Last", "Next", "Second", "Third", "True", "Sure", "Worse", "Better", "Funny", "Odd", "Strange");

    private TagRepairs() {}

    static void repair(List<CoreLabel> words) {
        for (int i = 0; i < words.size(); i++) {
            CoreLabel word = words.get(i);
            if (COMPOUND_PARTICIPLE.matcher(word.word()).matches()) {
                word.setTag("JJ");
            } else if (i > 0 && words.get(i - 1).tag().equals("WP") && isLowerParticiple(word.word())) {
                word.setTag("VBD");
            } else if (i > 0
                    && word.word().equals("found")
                    && BASE_FORM_FOLLOWS.contains(words.get(i - 1).word())) {
                word.setTag("VB");
            } else if (TRADE.matcher(word.word()).matches() && isBeforeNoun(words, i)) {
                word.setTag("NN");
            } else if (word.word().equals("own") && isAfterDoing(words, i)) {
                word.setTag("VB");
            } else if (word.word().equals("general")
                    && i > 0
                    && words.get(i - 1)
                            .word()
                            .matches("(?i)director|secretary|attorney|solicitor|governor|inspector|surgeon")) {
                word.setTag("NN");
            } else if (word.word().equals("chief") && word.tag().equals("JJ") && isBeforeName(words, i)) {
                word.setTag("NN");
            } else if (word.word().equals("WHO") && !isShouted(words)) {
                word.setTag("NNP");
            } else if (isSetUp(words, i)) {
                word.setTag("VBN");
            } else if (isLostMainVerb(words, i)) {
                word.setTag("VBD");
            } else if (isRivalOfName(words, i) || isArmOfSomebody(words, i)) {
                word.setTag("NN");
            } else if (isKindOfFirm(words, i)) {
                word.setTag("NN");
            } else if (isCapitalInside(words, i) || isJoinedBySign(words, i)) {
                word.setTag("NNP");
            } else if (i == 0 && isExplainedName(words)) {
                word.setTag("NNP");
            } else if (isStrandedAdjective(words, i)) {
                word.setTag("NN");
            }
        }
    }

    /** <em>its logistics arm Borax</em>: what somebody has, and its name. */
    private static boolean isArmOfSomebody(List<CoreLabel> words, int i) {
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

    private static boolean isRivalOfName(List<CoreLabel> words, int i) {
        return words.get(i).word().equals("rival")
                && i + 1 < words.size()
                && words.get(i + 1).tag().startsWith("NNP");
    }

    /** A participle with an object after a comma, in a sentence that begins with a name and has no other verb for it. */
    private static boolean isLostMainVerb(List<CoreLabel> words, int i) {
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

    /** Between two names, the second of at least two words: <em>Acme chief Ann Lee</em>, no <em>chief UK economist</em>. */
    private static boolean isBeforeName(List<CoreLabel> words, int i) {
        return i > 0
                && i + 2 < words.size()
                && words.get(i - 1).tag().startsWith("NNP")
                && words.get(i + 1).tag().startsWith("NNP")
                && words.get(i + 2).tag().startsWith("NNP");
    }

    /** Whether nothing but capitals is in the sentence. */
    private static boolean isShouted(List<CoreLabel> words) {
        return words.stream().noneMatch(w -> w.word().chars().anyMatch(Character::isLowerCase));
    }

    private static boolean isSetUp(List<CoreLabel> words, int i) {
        return words.get(i).word().equals("set")
                && i > 0
                && i + 2 < words.size()
                && words.get(i - 1).word().equals(",")
                && words.get(i + 1).word().equals("up")
                && words.get(i + 2).word().matches("in|by|with|to");
    }

    private static boolean isBeforeNoun(List<CoreLabel> words, int i) {
        return i + 1 < words.size() && words.get(i + 1).tag().startsWith("NN");
    }

    /** <em>does own</em>, <em>did not own</em>, <em>to own</em>, <em>may own</em>: no adjective. */
    private static boolean isAfterDoing(List<CoreLabel> words, int i) {
        int at = i - 1;
        while (at > 0 && words.get(at).tag().equals("RB")) {
            at--;
        }
        return at >= 0 && words.get(at).word().matches("(?i)does|did|do|to|may|might|could|would|will|can|must");
    }

    /** A word in front that an article with a noun, or a participle, explains after a comma is a name. */
    private static boolean isExplainedName(List<CoreLabel> words) {
        return words.size() > 3
                && words.get(0).tag().matches("JJ|NN|VB")
                && Character.isUpperCase(words.get(0).word().charAt(0))
                && !IN_FRONT.contains(words.get(0).word())
                && words.get(1).word().equals(",")
                && (words.get(2).word().matches("an?|the")
                        || words.get(2).tag().equals("VBN")
                                && words.get(3).tag().equals("IN")
                        || !words.get(0).tag().equals("NN") && beginsRelativeClause(words));
    }

    /** After a comma: <em>, which</em>, <em>, in which</em>. */
    private static boolean beginsRelativeClause(List<CoreLabel> words) {
        String first = words.get(2).tag();
        return first.matches("WDT|WP\\$?")
                || first.equals("IN") && words.get(3).tag().equals("WDT");
    }

    private static boolean isLowerParticiple(String word) {
        return word.endsWith("ed") && Character.isLowerCase(word.charAt(0));
    }

    /** An adjective right after its article with no noun to come: it is the noun. */
    private static boolean isStrandedAdjective(List<CoreLabel> words, int i) {
        if (!words.get(i).tag().equals("JJ") || i == 0 || i + 1 >= words.size()) {
            return false;
        }
        String before = words.get(i - 1).word().toLowerCase(Locale.ROOT);
        String after = words.get(i + 1).tag();
        return (before.equals("a") || before.equals("an"))
                && (after.equals("VBN") || after.equals("VBD") || after.equals("VBZ") || after.equals("IN"))
                && Character.isLowerCase(words.get(i).word().charAt(0));
    }

    /** <em>the loans firm Borax</em>: what it is, and its name. */
    private static boolean isKindOfFirm(List<CoreLabel> words, int i) {
        return words.get(i).word().matches("firm|start-up|startup")
                && words.get(i).tag().startsWith("JJ")
                && i > 0
                && i + 1 < words.size()
                && words.get(i - 1).tag().matches("NN.*|JJ|DT|PRP\\$|POS")
                && words.get(i + 1).tag().matches("NNPS?|VB[GNDZ]|IN|WDT|WP|MD|,|\\.");
    }

    /** A word with a capital that stands where no sentence begins and cannot be what it is tagged as. */
    private static boolean isCapitalInside(List<CoreLabel> words, int i) {
        if (i == 0 || i + 1 >= words.size() || !words.get(i).word().matches("\\p{Lu}\\p{Ll}+") || isHeadline(words)) {
            return false;
        }
        String before = words.get(i - 1).tag();
        String after = words.get(i + 1).tag();
        if (words.get(i).tag().matches("VB[PDZ]?")) {
            return before.matches("DT|CC|IN|,|PRP\\$|POS|NNP")
                    && !words.get(i - 1).word().matches("[:\"“‘'`]+");
        }
        return words.get(i).tag().equals("JJ")
                && (before.equals("CC") && i > 1 && words.get(i - 2).tag().startsWith("NNP") && after.matches("[.,:]")
                        || before.equals("IN")
                                && after.equals("CC")
                                && i + 2 < words.size()
                                && words.get(i + 2).tag().startsWith("NNP"));
    }

    /** Whether most words have capitals, as in headlines. */
    private static boolean isHeadline(List<CoreLabel> words) {
        long letters =
                words.stream().filter(w -> w.word().matches("\\p{L}{4,}")).count();
        long capitals = words.stream()
                .filter(w -> w.word().matches("\\p{Lu}\\p{L}{3,}"))
                .count();
        return 2 * capitals > letters + 2;
    }

    /** <em>Raven & Finch</em>: both belong to a name. */
    private static boolean isJoinedBySign(List<CoreLabel> words, int i) {
        return Character.isUpperCase(words.get(i).word().charAt(0))
                && (i + 2 < words.size()
                                && words.get(i + 1).word().equals("&")
                                && Character.isUpperCase(words.get(i + 2).word().charAt(0))
                        || i > 1
                                && words.get(i - 1).word().equals("&")
                                && Character.isUpperCase(words.get(i - 2).word().charAt(0)));
    }
}
