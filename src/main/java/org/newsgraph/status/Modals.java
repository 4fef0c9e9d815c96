package org.newsgraph.status;

import java.util.Set;
import org.newsgraph.frame.Cue;
import org.newsgraph.frame.Cues;
import org.newsgraph.language.Arc;
import org.newsgraph.language.Sentence;

/** Which words of a sentence leave open whether their verb will come true: <em>may buy</em>, <em>is to buy</em>. */
final class Modals {

    private static final Set<String> SETTLED = Set.of("will", "'ll", "shall", "be");

    private final Sentence sentence;
    private final Cues cues;

    Modals(Sentence sentence, Cues cues) {
        this.sentence = sentence;
        this.cues = cues;
    }

    /** Whether the token is an auxiliary that leaves its verb open, or stands for one. */
    boolean isModal(int token) {
        return isArrangedPassive(token)
                || isOfUnfinishedClause(token)
                || sentence.hasRelation(token, "aux")
                        && !tellsThatItGoesOn(token)
                        && (cues.has(Cue.Kind.MODAL, sentence.token(token).lemma())
                                || isArranged(token)
                                || isSupposed(token));
    }

    /** <em>will remain chairman, is to stay on, will continue to lead</em>: it is so already; <em>may remain</em> is open. */
    private boolean tellsThatItGoesOn(int auxiliary) {
        int verb = sentence.head(auxiliary);
        return SETTLED.contains(sentence.token(auxiliary).lemma())
                && cues.has(Cue.Kind.CONTINUATION, sentence.token(verb).lemma())
                && sentence.children(verb).stream().noneMatch(this::isCondition);
    }

    private boolean isCondition(int word) {
        return sentence.hasRelation(word, "advcl")
                && sentence.children(word, "mark").stream()
                        .anyMatch(m ->
                                cues.has(Cue.Kind.CONDITION, sentence.token(m).lemma()));
    }

    /** <em>Had X bought it, Y would</em>: an auxiliary in front of a clause below another; not <em>Having bought it</em>. */
    private boolean isSupposed(int token) {
        return token == 0
                && sentence.token(token).lemma().matches("have|be")
                && !sentence.token(token).tag().equals("VBG")
                && sentence.hasRelation(sentence.head(token), "advcl");
    }

    /** <em>Acme to buy Borax</em>, as headlines have it: a sentence whose main verb is an infinitive. */
    private boolean isOfUnfinishedClause(int token) {
        int verb = sentence.head(token);
        return sentence.hasRelation(token, "mark")
                && sentence.token(token).tag().equals("TO")
                && sentence.head(verb) == Arc.ROOT
                && (sentence.token(verb).tag().equals("VB")
                        || !sentence.children(verb, "aux:pass").isEmpty());
    }

    /** <em>is to be bought</em>: the parser takes the first of two forms of "be" for a copula. */
    private boolean isArrangedPassive(int token) {
        return sentence.hasRelation(token, "cop")
                && isArranged(token)
                && !sentence.children(sentence.head(token), "aux:pass").isEmpty();
    }

    /** <em>is to buy</em>: a form of "be" right before its verb's infinitive, but for <em>not</em>. */
    private boolean isArranged(int token) {
        int next = token + 1;
        if (next < sentence.size() && sentence.token(next).tag().equals("RB")) {
            next++;
        }
        return sentence.token(token).lemma().equals("be")
                && next < sentence.size()
                && sentence.token(next).text().equals("to")
                && sentence.head(next) == sentence.head(token);
    }
}
