package org.newsgraph.complete;

import java.util.List;
import java.util.Set;

/**
 * A part that a sentence leaves out, with what is known of who plays it.
 *
 * @param article the article's id
 * @param candidates the features of each candidate, then those of none of them
 * @param right the candidates of whom the claim is right; empty if it is none of them
 * @param weight how often it counts
 */
record VacancyLesson(String article, List<List<String>> candidates, Set<Integer> right, int weight) {

    /** What should be chosen. */
    Set<Integer> targets() {
        return right.isEmpty() ? Set.of(candidates.size() - 1) : right;
    }
}
