package org.newsgraph.annotate;

import java.util.Optional;
import org.newsgraph.language.Arc;

/**
 * Joins with <em>and</em> what belongs together; where each of two comes from is a matter of {@link CoordinatedOrigins}.
 *
 * <ul>
 *   <li>A second phrase that the parser joins with the verb: {@code made by Borax and by Cortex}, <em>Cortex</em> a {@code conj}
 *       of <em>made</em> ⇒ of <em>Borax</em>; {@code bought Borax in May and Cortex in June} likewise.
 *   <li>A second phrase hung up by its conjunction: {@code from Borax and from Cortex}, <em>Cortex</em> hung on <em>and</em> ⇒ a
 *       {@code conj} of <em>Borax</em>.
 *   <li>What follows a relative clause joined with its last word: {@code Borax, owned by Lee, and Cortex}, <em>Cortex</em> a
 *       {@code conj} of <em>Lee</em> ⇒ of <em>Borax</em>.
 *   <li>A second agent taken for an object: {@code owned by the firm Borax (5%), Cortex}, <em>Cortex</em> the {@code obj} of
 *       <em>owned</em> ⇒ a {@code conj} of <em>firm</em>.
 *   <li>A finite verb joined with an infinitive: {@code hired Borax to find a buyer and named Lee}, <em>named</em> a {@code conj}
 *       of <em>find</em> ⇒ of <em>hired</em>.
 * </ul>
 */
final class CoordinationRepairs {

    private final RepairedSentence tree;

    private CoordinationRepairs(RepairedSentence tree) {
        this.tree = tree;
    }

    static void repair(RepairedSentence sentence) {
        CoordinationRepairs repairs = new CoordinationRepairs(sentence);
        CoordinatedOrigins origins = new CoordinatedOrigins(sentence);
        for (int i = 1; i < sentence.size(); i++) {
            repairs.freeFromConjunction(i);
            repairs.freeFromVerb(i);
            origins.repair(i);
            repairs.freeFromClause(i);
            repairs.freeFromPassive(i);
            repairs.freeFromInfinitive(i);
        }
    }

    private void freeFromConjunction(int conjunction) {
        int first = tree.head(conjunction);
        boolean hung = tree.token(conjunction).tag().equals("CC")
                && tree.relation(conjunction).equals("dep")
                && first != Arc.ROOT
                && first < conjunction;
        if (!hung) {
            return;
        }
        for (int second = conjunction + 1; second < tree.size(); second++) {
            if (tree.head(second) == conjunction && tree.token(second).isNoun()) {
                Optional<Integer> like = tree.token(first).isNoun() ? Optional.of(first) : firstLike(second, first);
                int last = second;
                like.filter(l -> l < conjunction).ifPresent(l -> {
                    tree.set(last, new Arc(l, "conj"));
                    tree.set(conjunction, new Arc(last, "cc"));
                });
                return;
            }
        }
    }

    private void freeFromVerb(int second) {
        int verb = tree.head(second);
        boolean joined = tree.relation(second).equals("conj")
                && verb != Arc.ROOT
                && verb < second
                && tree.token(verb).isVerb()
                && tree.token(second).isNoun()
                && tree.child(second, "cop").isEmpty()
                && !tree.hasSubject(second);
        if (!joined) {
            return;
        }
        firstLike(second, verb).ifPresent(first -> {
            tree.set(second, new Arc(first, "conj"));
            for (int i = second + 1; i < tree.size(); i++) {
                if (tree.isChild(i, second, "orphan")) {
                    tree.set(i, new Arc(second, "nmod"));
                }
            }
        });
    }

    /** What stands to the verb as a second noun does: with the same preposition, or as the object of a verb with a gap. */
    private Optional<Integer> firstLike(int second, int verb) {
        Optional<Integer> preposition = tree.child(second, "case");
        if (preposition.isEmpty()) {
            boolean gap = tree.child(second, "orphan").isPresent();
            return gap ? tree.child(verb, "obj").filter(o -> o < second) : Optional.empty();
        }
        return tree.phraseWith(tree.token(preposition.get()).lemma(), verb, verb + 1, second);
    }

    private void freeFromClause(int second) {
        int inside = tree.head(second);
        Optional<Integer> conjunction = tree.child(second, "cc");
        boolean joined = tree.relation(second).equals("conj")
                && inside != Arc.ROOT
                && conjunction.isPresent()
                && tree.is(conjunction.get() - 1, ",")
                && tree.token(second).isNoun()
                && tree.prepositionOf(second).isEmpty()
                && tree.child(inside, "conj").equals(Optional.of(second));
        int clause = inside;
        while (joined && clause != Arc.ROOT && !tree.relation(clause).matches("acl:relcl|acl")) {
            clause = tree.head(clause);
        }
        if (!joined || clause == Arc.ROOT || tree.head(clause) > clause) {
            return;
        }
        int described = tree.head(clause);
        boolean aside = described != Arc.ROOT
                && tree.is(tree.first(clause) - 1, ",")
                && tree.token(described).isNoun()
                && isNamed(described) == isNamed(second);
        if (aside) {
            tree.attach(second, described, "conj");
        }
    }

    /** Whether a noun is a name or stands right before its name. */
    private boolean isNamed(int noun) {
        return tree.token(noun).isProperNoun()
                || noun + 1 < tree.size() && tree.token(noun + 1).isProperNoun();
    }

    private void freeFromPassive(int second) {
        int verb = tree.head(second);
        boolean taken = tree.relation(second).equals("obj")
                && verb < second
                && tree.isPassive(verb)
                && tree.token(second).isNoun()
                && tree.is(tree.first(second) - 1, ",")
                && !tree.token(verb).lemma().matches("give|award|offer|pay|grant|hand|show|teach|fine|charge|owe|send");
        if (taken) {
            tree.phraseWith("by", verb, verb + 1, second).ifPresent(first -> tree.set(second, new Arc(first, "conj")));
        }
    }

    private void freeFromInfinitive(int second) {
        int infinitive = tree.head(second);
        boolean joined = tree.relation(second).equals("conj")
                && infinitive != Arc.ROOT
                && infinitive < second
                && tree.token(second).tag().matches("VB[DN]")
                && tree.firstAuxiliary(second).isEmpty()
                && tree.token(infinitive).tag().equals("VB")
                && tree.is(infinitive - 1, "to")
                && tree.relation(infinitive).matches("xcomp|advcl|acl|ccomp");
        int verb = joined ? tree.head(infinitive) : Arc.ROOT;
        while (verb != Arc.ROOT && !tree.token(verb).isVerb()) {
            verb = tree.head(verb);
        }
        if (verb != Arc.ROOT && tree.token(verb).tag().equals("VBD")) {
            tree.set(second, new Arc(verb, "conj"));
        }
    }
}
