package org.newsgraph.chain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;

/**
 * A word that stands for several at once: <em>both companies</em>, <em>the two</em>, <em>the pair</em>, <em>they</em>.
 *
 * @param token its head
 * @param word its lemma, or the pronoun in lower case
 * @param count how many it stands for; 0 if it does not tell
 * @param classes what each of them is; empty if it does not tell
 * @param isPronoun whether it is <em>they</em>, in any form
 */
record Plural(int token, String word, int count, Set<Iri> classes, boolean isPronoun) {

    private static final Map<String, Integer> NUMBERS = Map.of("both", 2, "two", 2, "three", 3);
    private static final Map<String, Integer> GROUPS = Map.of("pair", 2, "duo", 2, "couple", 2, "trio", 3);
    private static final Set<String> THEY = Set.of("they", "them", "their", "theirs", "themselves");

    /** The word at a token, if it is one. */
    static Optional<Plural> at(Sentence sentence, int token, Nominals nominals) {
        Token word = sentence.token(token);
        String lower = word.text().toLowerCase(Locale.ROOT);
        if (THEY.contains(lower)) {
            return Optional.of(new Plural(token, lower, 0, Set.of(), true));
        }
        if (word.tag().equals("NNS")) {
            return noun(sentence, token, nominals);
        }
        boolean stands = !sentence.relation(token).matches("det|det:predet|cc|cc:preconj|nummod|advmod|compound|amod");
        if (lower.equals("both") && stands
                || NUMBERS.containsKey(lower) && stands && Definiteness.isDefinite(sentence, token)) {
            return Optional.of(new Plural(token, lower, NUMBERS.get(lower), Set.of(), false));
        }
        if (GROUPS.containsKey(lower)
                && word.tag().equals("NN")
                && stands
                && Definiteness.isDefinite(sentence, token)
                && !Definiteness.isExplained(sentence, token)) {
            Set<Iri> classes = lower.equals("couple") ? Set.of(NG.PERSON) : Set.of();
            return Optional.of(new Plural(token, lower, GROUPS.get(lower), classes, false));
        }
        return Optional.empty();
    }

    /** <em>both banks</em>, <em>the two firms</em>, <em>these companies</em>; what says itself which it means is none. */
    private static Optional<Plural> noun(Sentence sentence, int token, Nominals nominals) {
        Set<Iri> classes = nominals.classesOfPlural(sentence, token);
        if (classes.isEmpty() || Definiteness.isExplained(sentence, token)) {
            return Optional.empty();
        }
        List<String> before = sentence.children(token).stream()
                .filter(c -> c < token)
                .map(c -> sentence.token(c).text().toLowerCase(Locale.ROOT))
                .toList();
        int count = before.stream()
                .filter(NUMBERS::containsKey)
                .mapToInt(NUMBERS::get)
                .max()
                .orElse(0);
        boolean definite = before.contains("both") || before.contains("the") || before.contains("these");
        return definite
                ? Optional.of(new Plural(
                        token, sentence.token(token).lemma().toLowerCase(Locale.ROOT), count, classes, false))
                : Optional.empty();
    }

    /** Whether several are as many as it says, of its class, and all people or all not. */
    boolean mayMean(List<Referent> members, NounFit fit) {
        boolean many = count == 0 ? members.size() > 1 : members.size() == count;
        long people =
                members.stream().filter(m -> m.types().contains(NG.PERSON)).count();
        return many
                && (people == 0 || people == members.size())
                && members.stream().allMatch(m -> mayMean(m, fit));
    }

    /** Whether somebody may be one of those whom it means. */
    boolean mayMean(Referent member, NounFit fit) {
        return classes.isEmpty()
                ? member.types().contains(NG.PERSON) || fit.isOrganization(member)
                : fit.of(member, classes) > 0;
    }
}
