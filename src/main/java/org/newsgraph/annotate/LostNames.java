package org.newsgraph.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;

/** Words of a tagged sentence that are names, whatever the tagger took them for. */
final class LostNames {

    /** Adjectives and nouns that stand before a comma at the beginning and name nothing. */
    private static final Set<String> IN_FRONT = Set.of(
            "First", "Last", "Next", "Second", "Third", "True", "Sure", "Worse", "Better", "Funny", "Odd", "Strange");

    private LostNames() {}

    /** <em>WHO chief</em>: no question, unless all is in capitals. */
    static boolean isHealthBody(List<CoreLabel> words, int i) {
        return words.get(i).word().equals("WHO") && !isShouted(words);
    }

    /** Whether nothing but capitals is in the sentence. */
    private static boolean isShouted(List<CoreLabel> words) {
        return words.stream().noneMatch(w -> w.word().chars().anyMatch(Character::isLowerCase));
    }

    /** A word with a capital that stands where no sentence begins and cannot be what it is tagged as. */
    static boolean isCapitalInside(List<CoreLabel> words, int i) {
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
    static boolean isJoinedBySign(List<CoreLabel> words, int i) {
        return Character.isUpperCase(words.get(i).word().charAt(0))
                && (i + 2 < words.size()
                                && words.get(i + 1).word().equals("&")
                                && Character.isUpperCase(words.get(i + 2).word().charAt(0))
                        || i > 1
                                && words.get(i - 1).word().equals("&")
                                && Character.isUpperCase(words.get(i - 2).word().charAt(0)));
    }

    /** A word in front that an article with a noun, or a participle, explains after a comma is a name. */
    static boolean isExplained(List<CoreLabel> words, int i) {
        return i == 0
                && words.size() > 3
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
}
