package org.newsgraph.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.language.Arc;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;

/** Whom verbs give a noun for a post or a name: <em>named her chairman</em>, <em>a firm called Acme</em>. */
final class Namings {

    /** Verbs that give their subject or object the noun as a post: <em>became chairman, named her chairman</em>. */
    private static final Set<String> NAMING = Set.of(
            "become", "remain", "stay", "name", "appoint", "elect", "make", "call", "be", "crown", "install", "turn");

    /** Verbs whose subject takes the post from their object: <em>succeeds Lee as chairman</em>. */
    private static final Set<String> SUCCEEDING = Set.of("succeed", "replace", "follow");

    private static final Set<String> CALLING = Set.of("called", "named", "dubbed", "christened");

    private final Sentence sentence;
    private final Prepositions prepositions;
    private final Clauses clauses;

    Namings(Sentence sentence, Prepositions prepositions, Clauses clauses) {
        this.sentence = sentence;
        this.prepositions = prepositions;
        this.clauses = clauses;
    }

    /** <em>hired Ann Lee as chairman</em>, <em>X acts as chairman</em>. */
    List<Integer> asBearers(int noun) {
        int verb = sentence.head(noun);
        if (verb == Arc.ROOT || !prepositions.prepositionOf(noun).equals("as")) {
            return List.of();
        }
        if (!sentence.token(verb).isVerb()) {
            return sentence.hasRelation(noun, "nmod") ? nominalBearer(verb) : List.of();
        }
        if (SUCCEEDING.contains(sentence.token(verb).lemma())) {
            return clauses.agentsOf(verb);
        }
        List<Integer> patients = clauses.patientsOf(verb);
        List<Integer> people = patients.stream().filter(this::mayBeBearer).toList();
        return people.isEmpty() ? clauses.subjectsOf(verb) : people;
    }

    /** <em>hired Ann Lee as chairman</em>, the phrase hanging on the name; <em>her role as chairman</em>. */
    private List<Integer> nominalBearer(int noun) {
        if (sentence.token(noun).lemma().matches("role|post|position|job")) {
            return sentence.children(noun, "nmod:poss");
        }
        return sentence.token(noun).isProperNoun() ? List.of(noun) : List.of();
    }

    private boolean mayBeBearer(int token) {
        Token word = sentence.token(token);
        return word.isProperNoun() || word.tag().startsWith("PRP");
    }

    /** <em>named Ann Lee chairman</em>, <em>X became chairman</em>. */
    List<Integer> named(int noun) {
        int verb = sentence.head(noun);
        if (verb == Arc.ROOT || !NAMING.contains(sentence.token(verb).lemma())) {
            return List.of();
        }
        boolean predicate = sentence.relation(noun).equals("xcomp")
                || sentence.relation(noun).equals("obj");
        if (!predicate) {
            return List.of();
        }
        List<Integer> others =
                sentence.children(verb, "obj").stream().filter(o -> o != noun).toList();
        List<Integer> first = sentence.children(verb, "iobj");
        if (!first.isEmpty()) {
            return first;
        }
        return others.isEmpty() || clauses.isPassive(verb) ? clauses.subjectsOf(verb) : others;
    }

    /** <em>a firm called Acme</em>, however the parser hung the participle. */
    List<Integer> called(int noun) {
        List<Integer> found = new ArrayList<>();
        for (int i = noun + 1; i < sentence.size() && i <= noun + 3; i++) {
            int participle = i;
            boolean near = sentence.head(i) == noun || sentence.head(i) == sentence.head(noun);
            if (near && CALLING.contains(sentence.token(i).text())) {
                sentence.children(i).stream()
                        .filter(c -> c > participle && sentence.token(c).isProperNoun())
                        .forEach(found::add);
            }
        }
        return found;
    }
}
