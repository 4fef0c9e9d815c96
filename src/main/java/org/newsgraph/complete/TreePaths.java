package org.newsgraph.complete;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.language.Sentence;

/** Ways between the words of a sentence, by the names of relations. */
final class TreePaths {

    private static final int LONGEST_UP = 3;
    private static final int LONGEST_DOWN = 3;
    private static final String LONG = "long";

    private TreePaths() {}

    /** Up from one word to the one above both, and down to the other: {@code ^nmod obj}; or {@code long}. */
    static String between(Sentence sentence, int from, int to) {
        List<Integer> up = new ArrayList<>();
        for (int at = from; at >= 0 && up.size() <= LONGEST_UP; at = sentence.head(at)) {
            up.add(at);
        }
        String down = "";
        int at = to;
        for (int steps = 0; at >= 0 && steps <= LONGEST_DOWN; steps++) {
            int meets = up.indexOf(at);
            if (meets >= 0) {
                StringBuilder way = new StringBuilder();
                for (int word : up.subList(0, meets)) {
                    way.append('^').append(plain(sentence.relation(word))).append(' ');
                }
                return way + down;
            }
            down = plain(sentence.relation(at)) + " " + down;
            at = sentence.head(at);
        }
        return LONG;
    }

    private static String plain(String relation) {
        return relation.split(":")[0];
    }

    /** Whether the first word stands over the second in the tree, or is it. */
    static boolean isAbove(Sentence sentence, int ancestor, int token) {
        int at = token;
        for (int steps = 0; steps < sentence.size() && at >= 0; steps++) {
            if (at == ancestor) {
                return true;
            }
            at = sentence.head(at);
        }
        return false;
    }

    /** What part a grammatical relation stands for, in a word. */
    static String role(String relation) {
        return switch (relation) {
            case "nsubj", "nsubj:pass" -> "subject";
            case "obj", "iobj" -> "object";
            case "obl", "obl:agent", "obl:npmod" -> "oblique";
            case "nmod:poss" -> "possessor";
            case "appos", "root", "conj", "compound", "nmod", "acl:relcl", "acl" -> relation;
            default -> "other";
        };
    }
}
