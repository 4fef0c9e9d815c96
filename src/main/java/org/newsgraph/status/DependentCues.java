package org.newsgraph.status;

import java.util.stream.Stream;
import org.newsgraph.frame.Cue;
import org.newsgraph.frame.Cues;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;

/** Weighs the cues that hang on the words of a claim: <em>did not buy</em>, <em>might buy</em>, <em>no investor</em>. */
final class DependentCues {

    private final Sentence sentence;
    private final Cues cues;
    private final Negations negations;
    private final Modals modals;
    private final Doubts doubts;

    /** @param doubts where what is found is kept */
    DependentCues(Sentence sentence, Cues cues, Doubts doubts) {
        this.sentence = sentence;
        this.cues = cues;
        this.negations = new Negations(sentence, cues);
        this.modals = new Modals(sentence, cues);
        this.doubts = doubts;
    }

    /** The cues that hang on the word of the relation. */
    void weighTrigger(int trigger) {
        sentence.children(trigger).stream().filter(modals::isModal).forEach(doubts::leaveOpen);
        weighAllButModals(trigger);
    }

    /** The cues that hang on the word for what is not allowed: <em>may not sell</em> is a ban, <em>might not</em> is open. */
    void weighTriggerOfBan(int trigger) {
        sentence.children(trigger).stream()
                .filter(child ->
                        modals.isModal(child) && sentence.token(child).lemma().equals("might"))
                .forEach(doubts::leaveOpen);
        weighAllButModals(trigger);
    }

    private void weighAllButModals(int trigger) {
        for (int child : sentence.children(trigger)) {
            Token word = sentence.token(child);
            String lemma = word.lemma();
            if (negations.isNegation(child) && !sentence.hasRelation(child, "conj")) {
                if (!negations.isRestricted(child)) {
                    doubts.deny(child);
                }
            } else if (cues.has(Cue.Kind.HEDGE, lemma)
                    || cues.has(Cue.Kind.HEDGE, word.text())
                    || sentence.hasRelation(child, "mark") && cues.has(Cue.Kind.CONDITION, lemma)) {
                doubts.leaveOpen(child);
            } else if (!modals.isModal(child) && isLexicalAuxiliary(child)) {
                if (cues.has(Cue.Kind.DENIAL, lemma)) {
                    doubts.deny(child);
                } else if (cues.has(Cue.Kind.INTENTION, lemma)) {
                    doubts.leaveOpen(child);
                }
            } else if (isNegatedPart(child)) {
                doubts.deny(child);
            }
        }
    }

    /** <em>denies being owned by</em>: a verb of its own that the parser takes for an auxiliary. */
    private boolean isLexicalAuxiliary(int child) {
        return sentence.relation(child).startsWith("aux")
                && !sentence.token(child).lemma().matches("be|have|do|get");
    }

    /** <em>owns no part of X</em>, <em>no investor backed X</em>, <em>neither X nor Y has ordered from Z</em>. */
    private boolean isNegatedPart(int child) {
        boolean part = sentence.hasRelation(child, "obj")
                || sentence.hasRelation(child, "nsubj")
                || sentence.hasRelation(child, "obl");
        return part
                && Stream.of("det", "cc:preconj")
                        .flatMap(relation -> sentence.children(child, relation).stream())
                        .anyMatch(negations::isNegation);
    }

    /** The cues that hang on a word that fills one of the claim's ends. */
    void weighEnd(int token) {
        sentence.children(token, "det").stream().filter(negations::isNegation).forEach(doubts::deny);
        sentence.children(token, "cc:preconj").stream()
                .filter(c -> sentence.token(c).lemma().equals("neither"))
                .forEach(doubts::deny);
    }
}
