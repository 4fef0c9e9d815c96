package org.newsgraph.status;

import org.newsgraph.grammar.Roles;
import org.newsgraph.language.Arc;
import org.newsgraph.language.Sentence;

/** Tells the posts of a sentence that somebody held before what it tells of, or besides. */
final class EarlierPosts {

    private final Sentence sentence;
    private final Roles roles;

    EarlierPosts(Sentence sentence, Roles roles) {
        this.sentence = sentence;
        this.roles = roles;
    }

    /** Whether a noun is such a post. */
    boolean isPost(int noun) {
        return isServedBesides(noun) || isServedBefore(noun) || isUntilRecently(noun);
    }

    /** <em>Before that, she ran the port</em>, <em>Prior to joining Acme, she ran the port</em>. */
    boolean isTold() {
        int next = sentence.token(0).text().equals("Before")
                ? 1
                : sentence.size() > 3
                                && sentence.token(0).text().equals("Prior")
                                && sentence.token(1).text().equals("to")
                        ? 2
                        : -1;
        return next > 0
                && sentence.size() > next + 1
                && (sentence.token(next).text().matches("that|this|then")
                        || sentence.token(next).tag().equals("VBG"));
    }

    /** <em>has also served as president of the port</em>: said of what somebody did besides, not of what he does. */
    private boolean isServedBesides(int noun) {
        int post = noun;
        while (sentence.relation(post).matches("appos|conj")
                && sentence.token(sentence.head(post)).isNoun()) {
            post = sentence.head(post);
        }
        int verb = sentence.head(post);
        return verb != Arc.ROOT
                && roles.prepositionOf(post).equals("as")
                && sentence.token(verb).lemma().matches("serve|work|act")
                && sentence.token(verb).tag().equals("VBN")
                && sentence.children(verb, "aux").stream()
                        .anyMatch(aux -> sentence.token(aux).lemma().equals("have"))
                && sentence.children(verb, "advmod").stream()
                        .anyMatch(a -> sentence.token(a).lemma().matches("also|variously|earlier"))
                && sentence.tokens().stream().noneMatch(t -> t.text().matches("since|now|currently|for"));
    }

    /** <em>Before joining Acme, she served as president of the port</em>. */
    private boolean isServedBefore(int noun) {
        int verb = sentence.head(noun);
        return verb != Arc.ROOT
                && roles.prepositionOf(noun).equals("as")
                && sentence.token(verb).lemma().matches("serve|work|act")
                && sentence.token(verb).tag().equals("VBD")
                && isTold();
    }

    /** <em>and, until recently, chairman of the port</em>. */
    private boolean isUntilRecently(int noun) {
        for (int i = Math.max(1, noun - 4); i < noun; i++) {
            if (sentence.token(i).text().matches("recently|lately")
                    && sentence.token(i - 1).text().matches("[Uu]ntil")) {
                return true;
            }
        }
        return false;
    }
}
