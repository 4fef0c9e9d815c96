package org.newsgraph.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.newsgraph.article.Article;
import org.newsgraph.evaluate.GoldSet;
import org.newsgraph.mention.ArticleScene;
import org.newsgraph.train.LabelledPair.Truth;

/** What the articles of several sets teach; each article is read once, and numbered in the order of reading. */
final class Lessons {

    private static final int STEP = 100;

    private final LessonReader reader;
    private final SetUse use;
    private final Consumer<String> progress;
    private final List<Lesson> all = new ArrayList<>();
    private int articles;

    /**
     * @param use how the sets are learned from
     * @param progress told a line now and then
     */
    Lessons(LessonReader reader, SetUse use, Consumer<String> progress) {
        this.reader = reader;
        this.use = use;
        this.progress = progress;
    }

    /**
     * Reads a set's articles and adds what they teach.
     *
     * @param wanted which of its articles are read, unless they are left out
     * @param watcher given each article as it was read, with its number
     * @return how much it was, for the model's card
     * @throws org.newsgraph.article.InputException if an article cannot be read
     */
    String add(TrainingSet set, Predicate<Article> wanted, ObjIntConsumer<ArticleScene> watcher) {
        int firstLesson = all.size();
        int firstArticle = articles;
        try (Stream<Article> stream = set.stream().filter(wanted).filter(this::isTaken)) {
            for (Article article : (Iterable<Article>) stream::iterator) {
                ArticleScene scene = reader.sceneOf(article);
                all.addAll(reader.lessonsOf(scene, articles, set, use));
                watcher.accept(scene, articles++);
                if ((articles - firstArticle) % STEP == 0) {
                    progress.accept(set.name() + ": " + (articles - firstArticle) + " articles");
                }
            }
        }
        List<Lesson> own = all.subList(firstLesson, all.size());
        float weight = use.weightOf(set);
        String size = (articles - firstArticle) + " articles, " + pairs(own) + " pairs, " + positives(own)
                + " facts and claims" + (weight == 1 ? "" : "; weight " + weight) + "; licence: "
                + set.licence().orElse("not said");
        progress.accept(set.name() + ": " + size);
        return size;
    }

    private boolean isTaken(Article article) {
        return !use.leftOut().contains(GoldSet.stem(article.id()));
    }

    /** All lessons so far, in order. */
    List<Lesson> all() {
        return Collections.unmodifiableList(all);
    }

    /** How many articles were read so far. */
    int articles() {
        return articles;
    }

    /** Whether there is no fact or claim among them. */
    boolean teachNothing() {
        return positives(all) == 0;
    }

    private static long positives(List<Lesson> lessons) {
        return lessons.stream()
                .flatMap(l -> l.pairs().stream())
                .flatMap(p -> p.target().verdicts().stream())
                .filter(v -> v.truth() == Truth.YES)
                .count();
    }

    private static int pairs(List<Lesson> lessons) {
        return lessons.stream().mapToInt(l -> l.pairs().size()).sum();
    }
}
