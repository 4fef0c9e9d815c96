package org.newsgraph.train;

import java.util.List;

/**
 * Which articles are in which fold: by turns; those that are learned from whole are in none.
 *
 * @param folds how many folds there are
 * @param judged how many articles are in one; they have the lowest numbers
 */
record Folding(int folds, int judged) {

    /** The fold of a judged article. */
    int foldOf(int article) {
        return article % folds;
    }

    /** Lessons of the fold's articles. */
    List<Lesson> within(int fold, List<Lesson> all) {
        return all.stream().filter(l -> holds(fold, l)).toList();
    }

    /** Lessons of all other articles. */
    List<Lesson> beside(int fold, List<Lesson> all) {
        return all.stream().filter(l -> !holds(fold, l)).toList();
    }

    private boolean holds(int fold, Lesson lesson) {
        return lesson.article() < judged && foldOf(lesson.article()) == fold;
    }
}
