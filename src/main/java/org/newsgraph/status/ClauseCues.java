package org.newsgraph.status;

import org.newsgraph.frame.Cue;
import org.newsgraph.frame.Cues;
import org.newsgraph.language.Sentence;

/** Weighs the negations, modals and conditions of a clause, which reach its complement: <em>did not agree to buy</em>. */
final class ClauseCues {

    private final Sentence sentence;
    private final Cues cues;
    private final Negations negations;
    private final Modals modals;
    private final Doubts doubts;

    /** @param doubts where what is found is kept */
    ClauseCues(Sentence sentence, Cues cues, Doubts doubts) {
        this.sentence = sentence;
        this.cues = cues;
        this.negations = new Negations(sentence, cues);
        this.modals = new Modals(sentence, cues);
        this.doubts = doubts;
    }

    /**
     * Weighs a clause.
     *
     * @param head its verb
     * @param relation how the complement hangs on it
     */
    void weigh(int head, String relation) {
        boolean complement = relation.equals("xcomp") || relation.equals("ccomp") || relation.startsWith("csubj");
        // "is not under supervision": what is said of somebody, under the copula.
        boolean predicate =
                relation.startsWith("obl") && sentence.token(head).lemma().equals("be");
        boolean event =
                predicate || relation.equals("nsubj:pass") || relation.equals("nsubj") || relation.equals("obj");
        if (!complement && !event && !relation.equals("acl") && !relation.startsWith("obl")) {
            return;
        }
        boolean speaks = cues.has(Cue.Kind.SPEECH, sentence.token(head).lemma());
        for (int child : sentence.children(head)) {
            String lemma = sentence.token(child).lemma();
            if (negations.isNegation(child) && !negations.isRestricted(child) && (complement || event)) {
                if (speaks) {
                    doubts.leaveOpen(child);
                } else {
                    doubts.deny(child);
                }
            } else if (sentence.hasRelation(child, "advmod") && cues.has(Cue.Kind.DENIAL, lemma)) {
                // "falsely claimed that"
                doubts.deny(child);
            } else if (modals.isModal(child)
                    || sentence.hasRelation(child, "mark") && cues.has(Cue.Kind.CONDITION, lemma)
                    || sentence.hasRelation(child, "advmod") && cues.has(Cue.Kind.HEDGE, lemma)) {
                if (!speaks) {
                    doubts.leaveOpen(child);
                }
            }
        }
    }
}
