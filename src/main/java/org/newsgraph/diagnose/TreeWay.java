package org.newsgraph.diagnose;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.language.Arc;
import org.newsgraph.language.Sentence;

/** The way from one word of a parsed sentence to another over the arcs of its tree. */
final class TreeWay {

    private TreeWay() {}

    /**
     * Each word with the arc that leads to it: {@code launched ^acl offices nmod Stripe} goes up from the first word
     * to the second by the arc <em>acl</em>, and down from there.
     */
    static String between(Sentence sentence, int from, int to) {
        List<Integer> up = upFrom(sentence, from);
        List<Integer> down = upFrom(sentence, to);
        int joint = up.stream().filter(down::contains).findFirst().orElse(Arc.ROOT);
        StringBuilder way = new StringBuilder(sentence.token(from).text());
        for (int at = from; at != joint && at != Arc.ROOT; at = sentence.head(at)) {
            way.append(" ^").append(sentence.relation(at)).append(' ').append(textOf(sentence, sentence.head(at)));
        }
        int top = joint == Arc.ROOT ? down.size() : down.indexOf(joint);
        for (int i = top - 1; i >= 0; i--) {
            way.append(' ').append(sentence.relation(down.get(i))).append(' ').append(textOf(sentence, down.get(i)));
        }
        return way.toString();
    }

    /** The word and all above it. */
    private static List<Integer> upFrom(Sentence sentence, int token) {
        List<Integer> up = new ArrayList<>();
        for (int at = token; at != Arc.ROOT && !up.contains(at); at = sentence.head(at)) {
            up.add(at);
        }
        return up;
    }

    private static String textOf(Sentence sentence, int token) {
        return token == Arc.ROOT ? "(top)" : sentence.token(token).text();
    }
}
