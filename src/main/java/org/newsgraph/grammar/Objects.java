package org.newsgraph.grammar;

import java.util.List;
import org.newsgraph.language.Arc;
import org.newsgraph.language.Sentence;

/**
 * The grammatical objects of the verbs of one sentence, seen through coordination and relative clauses.
 *
 * <p><em>the start-up that Ann founded</em>: object of <em>founded</em> ⇒ <em>start-up</em>; <em>founded and runs Acme</em>: object
 * of both ⇒ <em>Acme</em>.
 */
final class Objects {

    private final Sentence sentence;
    private final MeantWords meant;

    Objects(Sentence sentence, MeantWords meant) {
        this.sentence = sentence;
        this.meant = meant;
    }

    /** The objects of an active verb. */
    List<Integer> of(int verb) {
        List<Integer> own = sentence.children(verb, "obj");
        if (own.isEmpty() && sentence.token(verb).lemma().equals("spend")) {
            // "spent ten years at X": the years are what is spent, not when.
            own = sentence.children(verb, "obl:tmod");
        }
        if (!own.isEmpty()) {
            return meant.expanded(own);
        }
        boolean gap = sentence.relation(verb).equals("acl:relcl")
                && sentence.children(verb, "nsubj").stream().noneMatch(meant::isRelative)
                && !sentence.children(verb, "nsubj").isEmpty()
                && !tellsWhere(verb);
        if (gap) {
            return meant.expanded(List.of(sentence.head(verb)));
        }
        if (sentence.relation(verb).equals("conj") && sentence.head(verb) != Arc.ROOT) {
            return List.of();
        }
        // "X founded and runs Y": the object hangs on the last of the coordinated verbs.
        for (int other : sentence.children(verb, "conj")) {
            if (sentence.token(other).isVerb()
                    && sentence.children(other, "nsubj").isEmpty()
                    && other - verb <= 4) {
                return meant.expanded(sentence.children(other, "obj"));
            }
        }
        return List.of();
    }

    /** <em>the firm where she works</em>: she works there, and does nothing to it. */
    private boolean tellsWhere(int verb) {
        return sentence.children(verb, "advmod").stream()
                .anyMatch(child -> sentence.token(child).tag().equals("WRB"));
    }
}
