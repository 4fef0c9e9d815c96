package org.newsgraph.status;

import org.newsgraph.frame.Cue;
import org.newsgraph.frame.Cues;
import org.newsgraph.language.Arc;
import org.newsgraph.language.Headlines;
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
        if (!sentence.token(noun).isNoun()) {
            return false;
        }
        if (head == Arc.ROOT) {
            return isHeldThen(noun);
        }
        boolean ofPost = sentence.hasRelation(noun, "nmod") || sentence.hasRelation(noun, "compound");
        return ofPost && (isGivenUp(head) || isDeparture(head)) || isGone(bearer(noun)) || isHeldThen(noun);
    }

    /** <em>was its chairman at the time of the deal</em>. */
    private boolean isHeldThen(int noun) {
        return sentence.children(noun, "cop").stream()
                        .anyMatch(c -> sentence.token(c).tag().equals("VBD"))
                && sentence.children(noun, "nmod").stream()
                        .filter(c -> sentence.token(c).lemma().equals("time"))
                        .flatMap(c -> sentence.children(c, "case").stream())
                        .anyMatch(c -> sentence.token(c).lemma().equals("at"));
    }

    /** The name that the noun stands beside: <em>Lee</em> for <em>chairman Lee</em> and for <em>Lee, the chairman</em>. */
    private int bearer(int noun) {
        int at = noun;
        while (sentence.relation(at).matches("compound|appos") && sentence.head(at) != Arc.ROOT) {
            at = sentence.head(at);
        }
        return at;
    }

    /** <em>the chairman resigned, its chairman Lee was fired, the departure of Lee, the chairman</em>. */
    private boolean isGone(int person) {
        int head = sentence.head(person);
        if (head == Arc.ROOT) {
            return false;
        }
        String relation = sentence.relation(person);
        return relation.equals("nsubj")
                        && (goes(head)
                                || sentence.children(head, "conj").stream().anyMatch(this::goes))
                || relation.matches("obj|nsubj:pass") && isPast(head, Cue.Kind.OUSTING)
                || relation.startsWith("nmod") && isDeparture(head);
    }

    /** <em>resigned</em>, not <em>resigned from the board</em>; <em>left the company</em>, not <em>left the room</em>. */
    private boolean goes(int verb) {
        if (sentence.token(verb).lemma().equals("leave")) {
            return sentence.token(verb).tag().matches("VB[DN]") && names(verb, "obj", Cue.Kind.WORKPLACE);
        }
        return isPast(verb, Cue.Kind.DEPARTING)
                && !names(verb, "obl", Cue.Kind.BOARD)
                && sentence.children(verb, "obl").stream().noneMatch(this::isRole);
    }

    /** <em>as a director</em>: the post that was left is another. */
    private boolean isRole(int oblique) {
        return sentence.children(oblique, "case").stream()
                .anyMatch(c -> sentence.token(c).lemma().equals("as"));
    }

    private boolean names(int verb, String relation, Cue.Kind nouns) {
        return sentence.children(verb, relation).stream()
                .anyMatch(n -> cues.has(nouns, sentence.token(n).lemma()));
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

    /** Whether the verb, alone or with the particle after it, is such a cue and tells of the past. */
    private boolean isPast(int verb, Cue.Kind kind) {
        String lemma = sentence.token(verb).lemma();
        return (sentence.token(verb).tag().matches("VB[DN]") || isInHeadline(verb))
                && sentence.children(verb, "advmod").stream()
                        .noneMatch(a -> sentence.token(a).lemma().matches("nearly|almost"))
                && (cues.has(kind, lemma)
                        || verb + 1 < sentence.size()
                                && cues.has(
                                        kind,
                                        lemma + " " + sentence.token(verb + 1).text()));
    }

    /** <em>Acme Chief Steps Down After Loss</em>: headlines tell the past in the present tense. */
    private boolean isInHeadline(int verb) {
        return sentence.token(verb).tag().equals("VBZ") && Headlines.looksLikeOne(sentence);
    }
}
