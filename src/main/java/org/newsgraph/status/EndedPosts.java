package org.newsgraph.status;

import java.util.Set;
import org.newsgraph.language.Arc;
import org.newsgraph.language.Sentence;

/** Tells whether the post that a noun names was given up by its holder, or taken from him, in one sentence. */
final class EndedPosts {

    private static final Set<String> POSTS = Set.of("post", "role", "job", "position", "office", "seat", "chair");

    /** What somebody does to his post who holds it no more, with the particle that it takes or none. */
    private static final Set<String> GIVING_UP =
            Set.of("give up", "hand over", "relinquish", "vacate", "resign", "quit", "leave", "lose");

    private static final Set<String> GOING = Set.of("resign", "retire", "die", "step down", "stand down");

    private static final Set<String> DRIVING_OUT =
            Set.of("oust", "sack", "fire", "dismiss", "remove", "replace", "drive out", "force out");

    private static final Set<String> DEPARTURES =
            Set.of("resignation", "departure", "dismissal", "ouster", "sacking", "removal", "exit");

    private final Sentence sentence;

    EndedPosts(Sentence sentence) {
        this.sentence = sentence;
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
        return sentence.relation(noun).equals("nsubj") && isPast(head, GOING)
                || sentence.relation(noun).matches("obj|nsubj:pass") && isPast(head, DRIVING_OUT);
    }

    /** <em>gave up the chief executive's job, her role as chairwoman</em>. */
    private boolean isGivenUp(int post) {
        return POSTS.contains(sentence.token(post).lemma())
                && sentence.hasRelation(post, "obj")
                && sentence.head(post) != Arc.ROOT
                && isPast(sentence.head(post), GIVING_UP);
    }

    /** <em>her resignation as chairwoman, the departure of its chairman</em>. */
    private boolean isDeparture(int noun) {
        return DEPARTURES.contains(sentence.token(noun).lemma());
    }

    private boolean isPast(int verb, Set<String> verbs) {
        String lemma = sentence.token(verb).lemma();
        return sentence.token(verb).tag().matches("VB[DN]")
                && (verbs.contains(lemma)
                        || verb + 1 < sentence.size()
                                && verbs.contains(
                                        lemma + " " + sentence.token(verb + 1).text()));
    }
}
