package org.newsgraph.train;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.newsgraph.annotate.Annotator;
import org.newsgraph.article.Article;
import org.newsgraph.article.InputException;
import org.newsgraph.claim.ArticleClaims;
import org.newsgraph.encode.SentenceEncoder;
import org.newsgraph.evaluate.GoldSet;
import org.newsgraph.evaluate.Prediction;
import org.newsgraph.evaluate.Score;
import org.newsgraph.evaluate.Scorer;
import org.newsgraph.evaluate.Scoring;
import org.newsgraph.extract.ArticleReader;
import org.newsgraph.extract.ArticleScene;
import org.newsgraph.extract.ClaimReader;
import org.newsgraph.learn.Calibration;
import org.newsgraph.learn.Calibration.Outcome;
import org.newsgraph.learn.Label;
import org.newsgraph.learn.Memory;
import org.newsgraph.learn.ModelCard;
import org.newsgraph.learn.Network;
import org.newsgraph.learn.PairReader;
import org.newsgraph.learn.PairScorer;
import org.newsgraph.learn.ReaderModel;
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
    private final List<Label> labels;
    private final LessonReader reader;

    /**
     * Which articles are read, and what is learned from.
     *
     * @param judged folders of the sets that are read by folds
     * @param learnedFrom folders of sets that are learned from whole in every fold, and not read
     * @param articles stems of those articles of the judged sets that are read and learned from; empty for all
     * @param folds in how many parts the judged articles are divided, by turns; at least 2
     * @param thresholds the least probability of what the learned reader tells, each in (0, 1) and tried on its own
     */
    public record Plan(
            List<Path> judged,
            List<Path> learnedFrom,
            Optional<Set<String>> articles,
            int folds,
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
        return new FoldTrial(
                ontology, new ArticleReader(ontology, new Annotator())::wholeSceneOf, encoder, settings, progress);
    }

    /**
     * @param scenes reads an article's grammar and mentions, of every sentence that may name two
     * @param progress told a line now and then
     */
    FoldTrial(
            Ontology ontology,
            Function<Article, ArticleScene> scenes,
            SentenceEncoder encoder,
            Training.Settings settings,
            Consumer<String> progress) {
        this.ontology = ontology;
        this.encoder = encoder;
        this.settings = settings;
        this.progress = progress;
        this.labels = Training.labelsOf(ontology);
        this.reader = new LessonReader(ontology, scenes, encoder, labels);
    }

    /** A set whose articles are read, with them and their numbers. */
    private record Judged(TrainingSet set, int first, List<ArticleScene> scenes) {

        /** What is read in each article by its fold's reader. */
        List<ArticleClaims> claims(
                Folding folding, List<PairReader> readers, Function<PairReader, ClaimReader> claimReader) {
            List<ClaimReader> own = readers.stream().map(claimReader).toList();
            return IntStream.range(0, scenes.size())
                    .mapToObj(i -> own.get(folding.foldOf(first + i)).claimsIn(scenes.get(i)))
                    .toList();
        }

        Scorer scorer() {
            Set<String> stems = scenes.stream()
                    .map(scene -> GoldSet.stem(scene.annotated().article().id()))
                    .collect(Collectors.toUnmodifiableSet());
            return new Scorer(set.gold(), new Scoring(Optional.of(stems), Optional.empty(), false, 0));
        }
    }

    /**
     * The figures of each judged set, in their order.
     *
     * @param predictions how claims are told to the scorer
     * @throws InputException if a set cannot be read, teaches nothing, or there are fewer articles than folds
     */
    public List<Figures> of(Plan plan, Function<List<ArticleClaims>, List<Prediction>> predictions) {
        Lessons lessons = new Lessons(reader, progress);
        List<Judged> judged = new ArrayList<>();
        for (Path folder : plan.judged()) {
            Judged set = new Judged(TrainingSet.read(folder), lessons.articles(), new ArrayList<>());
            lessons.add(
                    set.set(),
                    article -> plan.articles()
                            .map(wanted -> wanted.contains(GoldSet.stem(article.id())))
                            .orElse(true),
                    false,
                    (scene, number) -> set.scenes().add(scene));
            judged.add(set);
        }
        Folding folding = new Folding(plan.folds(), lessons.articles());
        if (lessons.articles() < plan.folds()) {
            throw new InputException(plan.judged().get(0) + ": " + lessons.articles() + " articles, too few for "
                    + plan.folds() + " folds: give more articles or fewer folds");
        }
        for (Path folder : plan.learnedFrom()) {
            lessons.add(TrainingSet.read(folder), article -> true, false, (scene, number) -> {});
        }
        if (lessons.teachNothing()) {
            throw TrainingSet.teachingNothing(plan.judged());
        }
        List<PairReader> readers = readers(lessons.all(), folding);
        return judged.stream()
                .map(set -> figures(
                        set,
                        folding,
                        readers,
                        plan.thresholds(),
                        claims -> set.scorer().score(predictions.apply(claims))))
                .toList();
    }

    /** A reader for each fold, which has not learned from it. */
    private List<PairReader> readers(List<Lesson> lessons, Folding folding) {
        int voters = settings.networks();
        List<List<Lesson>> taught = IntStream.range(0, folding.folds() * voters)
                .mapToObj(i -> folding.beside(i / voters, lessons))
                .toList();
        List<Network> networks = new Networks(labels.size(), settings).learned(taught);
        progress.accept(networks.size() + " networks learned");
        List<PairScorer> scorers = new ArrayList<>();
        List<List<Outcome>> outcomes = new ArrayList<>();
        for (int fold = 0; fold < folding.folds(); fold++) {
            PairScorer scorer = new PairScorer(networks.subList(fold * voters, (fold + 1) * voters));
            HeldOut held = new HeldOut(labels, ontology.vocabulary());
            held.read(folding.within(fold, lessons), scorer);
            scorers.add(scorer);
            outcomes.add(held.outcomes());
        }
        List<PairReader> readers = new ArrayList<>();
        for (int fold = 0; fold < folding.folds(); fold++) {
            readers.add(reader(scorers.get(fold), Calibration.fit(others(fold, outcomes))));
        }
        return readers;
    }

    private static List<Outcome> others(int fold, List<List<Outcome>> outcomes) {
        return IntStream.range(0, outcomes.size())
                .filter(other -> other != fold)
                .mapToObj(outcomes::get)
                .flatMap(List::stream)
                .toList();
    }

    private PairReader reader(PairScorer scorer, Calibration calibration) {
        ReaderModel model = new ReaderModel(
                new ModelCard(Map.of()), Training.namesOf(labels), scorer, calibration, new Memory(List.of()));
        return new PairReader(encoder, model, ontology.vocabulary(), 0);
    }

    private Figures figures(
            Judged judged,
            Folding folding,
            List<PairReader> readers,
            List<Double> thresholds,
            Function<List<ArticleClaims>, Score> score) {
        ClaimReader grammar = new ClaimReader(ontology, Optional.empty());
        List<AtThreshold> learned = new ArrayList<>();
        for (double threshold : thresholds) {
            List<PairReader> telling =
                    readers.stream().map(r -> r.tellingFrom(threshold)).toList();
            learned.add(new AtThreshold(
                    threshold,
                    score.apply(judged.claims(folding, telling, r -> ClaimReader.learnedAlone(ontology, r))),
                    score.apply(judged.claims(folding, telling, r -> new ClaimReader(ontology, Optional.of(r))))));
        }
        return new Figures(
                judged.set().name(),
                judged.scenes().size(),
                score.apply(judged.claims(folding, readers, r -> grammar)),
                learned);
    }
}
