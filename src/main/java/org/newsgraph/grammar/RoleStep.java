package org.newsgraph.grammar;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.newsgraph.language.Token;

/**
 * One step of a {@link RolePath}.
 *
 * @param role a part that a word can play, or the empty string for the complement of a preposition
 * @param prepositions the prepositions, in lower case, if {@code role} is empty
 * @param inverse whether the step goes from the player to the word it plays the part for
 * @param lemmas the words the step may reach, in lower case; empty for any
 */
public record RoleStep(String role, Set<String> prepositions, boolean inverse, Set<String> lemmas) {

    /** Among the lemmas, stands for any amount of money: {@code $5 million}. */
    public static final String MONEY = "#money";

    /** Stands for any common noun among the lemmas. */
    static final String COMMON = "#noun";

    private static final Pattern MONEY_WORD =
            Pattern.compile("(?:\\p{Sc}|[A-Z]{1,2}\\p{Sc}|[SND]Kr|SFr)\\d.*|\\d[\\d.,]*(?:bn|m|k|tn)?\\p{Sc}");

    public RoleStep {
        prepositions = Set.copyOf(prepositions);
        lemmas = Set.copyOf(lemmas);
    }

    /** Whether the step may reach a word. */
    boolean admits(Token word) {
        String text = word.text().toLowerCase(Locale.ROOT);
        return lemmas.isEmpty()
                || lemmas.contains(MONEY) && isMoney(word)
                || lemmas.contains(COMMON) && word.tag().matches("NNS?")
                || lemmas.contains(word.lemma().toLowerCase(Locale.ROOT))
                || lemmas.stream().anyMatch(lemma -> isOrEndsLike(text, lemma));
    }

    private static boolean isOrEndsLike(String text, String lemma) {
        return lemma.startsWith("*") ? text.endsWith(lemma.substring(1)) : text.equals(lemma);
    }

    /** The head of an amount of money: a currency sign or a number written together with one. */
    static boolean isMoney(Token word) {
        return word.tag().equals("$") || MONEY_WORD.matcher(word.text()).matches();
    }

    /** As paths write it, lemmas and prepositions sorted: {@code ^patient{share,stake}}. */
    @Override
    public String toString() {
        String part =
                role.isEmpty() ? String.join("|", new TreeSet<>(prepositions)).replace(' ', '_') : role;
        return (inverse ? "^" : "")
                + part
                + (lemmas.isEmpty() ? "" : "{" + String.join(",", new TreeSet<>(lemmas)) + "}");
    }
}
