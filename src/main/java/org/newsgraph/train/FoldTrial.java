package org.newsgraph.train;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.newsgraph.article.InputException;
import org.newsgraph.claim.ArticleClaims;
import org.newsgraph.encode.SentenceEncoder;
import org.newsgraph.evaluate.GoldSet;
import org.newsgraph.evaluate.Prediction;
import org.newsgraph.evaluate.Score;
import org.newsgraph.mention.ArticleScene;
import org.newsgraph.ontology.Ontology;

/**
 * Tells how well articles are read by networks that have not learned from them: for each fold of the articles some learn
 * from all others and read that one.
 *
 * <p>What makes a fold's scores probabilities is fitted on the other folds, each as its own networks read it. Each
 * article is annotated once. The judged articles stay in memory, and of all the vectors of their sentences: some 250 KB an
 * article of 400 words. Deterministic for a seed.
 */
public final class FoldTrial {

    private final Ontology ontology;
    private final SentenceEncoder encoder;
    private final Training.Settings settings;
    private final Consumer<String> progress;
    private final SceneReader scenes;
    private final LessonReader reader;

    /**
     * Which articles are read, and what is learned from.
     *
     * @param judged folders of the sets that are read by folds
     * @param learnedFrom folders of sets that are learned from whole in every fold, and not read
     * @param articles stems of those articles of the judged sets that are read and learned from; empty for all
     * @param folds in how many parts the judged articles are divided, by turns; at least 2
     * @param use how all of them are learned from; what it leaves out is not read either
     * @param thresholds the least probability of what the learned reader tells, each in (0, 1) and tried on its own
     */
    public record Plan(
            List<Path> judged,
            List<Path> learnedFrom,
            Optional<Set<String>> articles,
            int folds,
            SetUse use,
            List<Double> thresholds) {

        public Plan {
            judged = List.copyOf(judged);
            learnedFrom = List.copyOf(learnedFrom);
            articles = articles.map(Set::copyOf);
            thresholds = List.copyOf(thresholds);
            if (folds < 2) {
                throw new IllegalArgumentException("no folds: " + folds);
            }
        }
    }

    /**
     * How well a set was read.
     *
     * @param set its name
     * @param articles how many of its articles were read
     * @param grammar by the grammar alone
     * @param learned with the learned reader, for each threshold
     */
    public record Figures(String set, int articles, Score grammar, List<AtThreshold> learned) {

        public Figures {
            learned = List.copyOf(learned);
        }
    }

    /**
     * How well a set was read with the learned reader.
     *
     * @param threshold the least probability of what it told
     * @param alone by it alone
     * @param both by it and the grammar
     */
    public record AtThreshold(double threshold, Score alone, Score both) {}

    /** A trial that loads the language models itself. */
    public static FoldTrial of(
            Ontology ontology, SentenceEncoder encoder, Training.Settings settings, Consumer<String> progress) {
        return new FoldTrial(ontology, SceneReader.of(ontology), encoder, settings, progress);
    }

    /**
     * @param scenes reads articles before anything is learned
     * @param progress told a line now and then
     */
    FoldTrial(
            Ontology ontology,
            SceneReader scenes,
            SentenceEncoder encoder,
            Training.Settings settings,
            Consumer<String> progress) {
        this.ontology = ontology;
        this.scenes = scenes;
        this.encoder = encoder;
        this.settings = settings;
        this.progress = progress;
        this.reader = new LessonReader(ontology, scenes, encoder, Training.labelsOf(ontology));
    }

    /**
     * The figures of each judged set, in their order.
     *
     * @param predictions how claims are told to the scorer
     * @throws InputException if a set cannot be read, if the plan's use tells of another, if all teach nothing, or if there
     *     are fewer articles than folds
     */
    public List<Figures> of(Plan plan, Function<List<ArticleClaims>, List<Prediction>> predictions) {
        List<TrainingSet> toJudge =
                plan.judged().stream().map(TrainingSet::read).toList();
        List<TrainingSet> beside =
                plan.learnedFrom().stream().map(TrainingSet::read).toList();
        plan.use().requireOnly(Stream.concat(toJudge.stream(), beside.stream()).toList());
        Lessons lessons = new Lessons(reader, plan.use(), progress);
        List<JudgedSet> judged =
                toJudge.stream().map(set -> judged(set, plan, lessons)).toList();
        Folding folding = new Folding(plan.folds(), lessons.articles());
        if (lessons.articles() < plan.folds()) {
            throw new InputException(plan.judged().get(0) + ": " + lessons.articles() + " articles, too few for "
                    + plan.folds() + " folds: give more articles or fewer folds");
        }
        for (TrainingSet set : beside) {
            lessons.add(set, article -> true, (scene, number) -> {});
        }
        if (lessons.teachNothing()) {
            throw TrainingSet.teachingNothing(plan.judged());
        }
        FoldReaders readers = FoldReaders.taught(lessons.all(), folding, ontology, encoder, settings);
        progress.accept(plan.folds() * settings.networks() + " networks learned");
        return judged.stream()
                .map(set -> set.figures(ontology, scenes, readers, plan.thresholds(), predictions))
                .toList();
    }

    private static JudgedSet judged(TrainingSet set, Plan plan, Lessons lessons) {
        int first = lessons.articles();
        List<ArticleScene> scenes = new ArrayList<>();
        lessons.add(
                set,
                article -> plan.articles()
                        .map(wanted -> wanted.contains(GoldSet.stem(article.id())))
                        .orElse(true),
                (scene, number) -> scenes.add(scene));
        return new JudgedSet(set, first, scenes);
    }
}
