package org.newsgraph.learn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.newsgraph.language.Arc;
import org.newsgraph.language.Sentence;

/**
 * The way through a sentence's tree from one token to another.
 *
 * @param up the tokens on the way up, from the first one on, without the top
 * @param top the lowest token that governs both, or is one of them
 * @param down the tokens on the way down, without the top, to the other one
 */
record TreePath(List<Integer> up, int top, List<Integer> down) {

    TreePath {
        up = List.copyOf(up);
        down = List.copyOf(down);
    }

    /** The way between two tokens of a parsed sentence. */
    static TreePath between(Sentence sentence, int one, int other) {
        List<Integer> up = wayUp(sentence, one);
        List<Integer> down = wayUp(sentence, other);
        for (int i = 0; i < up.size(); i++) {
            int meeting = down.indexOf(up.get(i));
            if (meeting >= 0) {
                List<Integer> descent = new ArrayList<>(down.subList(0, meeting));
                Collections.reverse(descent);
                return new TreePath(up.subList(0, i), up.get(i), descent);
            }
        }
        return new TreePath(List.of(), one, List.of());
    }

    private static List<Integer> wayUp(Sentence sentence, int token) {
        List<Integer> way = new ArrayList<>();
        for (int at = token; at != Arc.ROOT && !way.contains(at); at = sentence.head(at)) {
            way.add(at);
        }
        return way;
    }

    /** All tokens on the way but its two ends. */
    List<Integer> inner() {
        List<Integer> all = new ArrayList<>(up);
        all.add(top);
        all.addAll(down);
        return all.size() <= 2 ? List.of() : all.subList(1, all.size() - 1);
    }
}
