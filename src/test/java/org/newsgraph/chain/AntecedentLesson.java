package org.newsgraph.chain;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A pronoun or noun in an annotated article, with what is known of what it stands for.
 *
 * @param place article and sentence
 * @param candidates the features of each candidate, then those of none of them
 * @param names the candidates' names
 * @param right the candidates of whom a claim read here is in the gold set
 * @param perhaps those of whom the gold set says something here without their name being in the sentence
 * @param wrong those of whom a claim read here is not in the gold set
 */
record AntecedentLesson(
        String place,
        List<List<String>> candidates,
        List<String> names,
        Set<Integer> right,
        Set<Integer> perhaps,
        Set<Integer> wrong) {

    /** All that may be right, nobody included, where only some are known to be wrong. */
    Set<Integer> notWrong() {
        return IntStream.range(0, candidates.size())
                .filter(i -> !wrong.contains(i))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The place together with a candidate's name: other words there may stand for the same one. */
    String placeOf(int candidate) {
        return place + " " + names.get(candidate);
    }

    boolean teaches() {
        return !right.isEmpty() || !perhaps.isEmpty() || !wrong.isEmpty();
    }
}
