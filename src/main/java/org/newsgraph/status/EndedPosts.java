package org.newsgraph.status;

import org.newsgraph.frame.Cue;
import org.newsgraph.frame.Cues;
import org.newsgraph.language.Arc;
import org.newsgraph.language.Sentence;

/** Tells whether the post that a noun names was given up by its holder, or taken from him, in one sentence. */
final class EndedPosts {

    private final Sentence sentence;
    private final Cues cues;

    EndedPosts(Sentence sentence, Cues cues) {
        this.sentence = sentence;
        this.cues = cues;
    }

    /** Whether the noun, <em>chairman</em>, is what somebody is no more. */
    boolean include(int noun) {
        int head = sentence.head(noun);
        if (head == Arc.ROOT || !sentence.token(noun).isNoun()) {
            return false;
        }
        if (sentence.hasRelation(noun, "nmod") || sentence.hasRelation(noun, "compound")) {
            return isGivenUp(head) || isDeparture(head);
        }
        return sentence.relation(noun).equals("nsubj") && isPast(head, Cue.Kind.DEPARTING)
                || sentence.relation(noun).matches("obj|nsubj:pass") && isPast(head, Cue.Kind.OUSTING);
    }

    /** <em>gave up the chief executive's job, her role as chairwoman</em>. */
    private boolean isGivenUp(int post) {
        return cues.has(Cue.Kind.POST, sentence.token(post).lemma())
                && sentence.hasRelation(post, "obj")
                && sentence.head(post) != Arc.ROOT
                && isPast(sentence.head(post), Cue.Kind.RELINQUISHING);
    }

    /** <em>her resignation as chairwoman, the departure of its chairman</em>. */
    private boolean isDeparture(int noun) {
        return cues.has(Cue.Kind.DEPARTURE, sentence.token(noun).lemma());
    }

    /** Whether the verb, alone or with the particle after it, is such a cue and stands in the past. */
    private boolean isPast(int verb, Cue.Kind kind) {
        String lemma = sentence.token(verb).lemma();
        return sentence.token(verb).tag().matches("VB[DN]")
                && (cues.has(kind, lemma)
                        || verb + 1 < sentence.size()
                                && cues.has(
                                        kind,
                                        lemma + " " + sentence.token(verb + 1).text()));
    }
}
