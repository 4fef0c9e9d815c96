package org.newsgraph.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.language.Sentence;

/**
 * Who acts besides the subjects of the verbs of one sentence: <em>X, together with Y, bought Z</em>, <em>a consortium led by X
 * bought Z</em>.
 */
final class Companions {

    private static final Set<String> BESIDES = Set.of("together with", "along with", "alongside");

    /** Groups of which those who lead them, or whom they include, do what the group does. */
    private static final Set<String> GROUPS = Set.of("consortium", "syndicate", "group", "investor", "lender", "buyer");

    private final Sentence sentence;
    private final Prepositions prepositions;

    Companions(Sentence sentence, Prepositions prepositions) {
        this.sentence = sentence;
        this.prepositions = prepositions;
    }

    /** The subjects of an active verb, and those who are named beside them. */
    List<Integer> withCompanions(int verb, List<Integer> subjects) {
        if (subjects.isEmpty()) {
            return subjects;
        }
        List<Integer> found = new ArrayList<>(subjects);
        addBeside(verb, found);
        subjects.forEach(subject -> addBeside(subject, found));
        return found.stream().distinct().toList();
    }

    private void addBeside(int token, List<Integer> found) {
        found.addAll(prepositions.complementsOf(token, BESIDES));
        for (int with : prepositions.complementsOf(token, Set.of("with"))) {
            if (isTogether(with)) {
                found.add(with);
            }
        }
        for (int adverb : sentence.children(token, "advmod")) {
            if (isJoining(adverb)) {
                found.addAll(prepositions.complementsOf(adverb, Set.of("with")));
            }
        }
    }

    /** <em>Together with X</em>, where the parser takes the first word for an adverb of X. */
    private boolean isTogether(int complement) {
        return sentence.children(complement, "case").stream()
                .anyMatch(c -> c > 0 && sentence.head(c - 1) == complement && isJoining(c - 1));
    }

    private boolean isJoining(int token) {
        return sentence.token(token).text().toLowerCase(Locale.ROOT).matches("together|along");
    }

    /** Those who act, and of groups among them those who lead them or are named as their members. */
    List<Integer> withLeaders(List<Integer> agents) {
        List<Integer> found = new ArrayList<>(agents);
        for (int agent : agents) {
            if (GROUPS.contains(sentence.token(agent).lemma())) {
                found.addAll(prepositions.complementsOf(agent, Set.of("including", "such as")));
                for (int participle : sentence.children(agent, "acl")) {
                    if (sentence.token(participle).lemma().matches("lead|head|spearhead|front")) {
                        found.addAll(prepositions.complementsOf(participle, Set.of("by")));
                    }
                }
            }
        }
        return found.stream().distinct().toList();
    }
}
