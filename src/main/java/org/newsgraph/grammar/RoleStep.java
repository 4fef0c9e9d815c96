package org.newsgraph.grammar;

import java.util.Set;
import java.util.TreeSet;

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

    public RoleStep {
        prepositions = Set.copyOf(prepositions);
        lemmas = Set.copyOf(lemmas);
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
