package org.newsgraph.language;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Judges what is learned from articles on articles that it was not learned from.
 *
 * @param articleOf the article of a lesson; all lessons of one article fall into the same fold
 */
public record ArticleFolds<L>(Function<L, String> articleOf) {

    private static final int FOLDS = 5;

    /**
     * Learns five times from four fifths of the articles.
     *
     * @param trained what is learned from some lessons
     * @param judge is handed each lesson once, with what was learned from the other articles
     */
    public <M> void judge(List<L> lessons, Function<List<L>, M> trained, BiConsumer<L, M> judge) {
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            M model = trained.apply(
                    lessons.stream().filter(lesson -> foldOf(lesson) != out).toList());
            lessons.stream().filter(lesson -> foldOf(lesson) == out).forEach(lesson -> judge.accept(lesson, model));
        }
    }

    private int foldOf(L lesson) {
        return Math.floorMod(articleOf.apply(lesson).hashCode(), FOLDS);
    }
}
