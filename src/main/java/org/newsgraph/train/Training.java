package org.newsgraph.train;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.newsgraph.annotate.Annotator;
import org.newsgraph.article.Article;
import org.newsgraph.article.InputException;
import org.newsgraph.encode.SentenceEncoder;
import org.newsgraph.learn.Calibration;
import org.newsgraph.learn.Label;
import org.newsgraph.learn.Memory;
import org.newsgraph.learn.ModelCard;
import org.newsgraph.learn.ModelFile;
import org.newsgraph.learn.Network;
import org.newsgraph.learn.PairScorer;
import org.newsgraph.learn.ReaderModel;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.PropertyTerm;
import org.newsgraph.train.LabelledPair.Truth;

/**
 * Makes a model from annotated articles: reads them, learns on folds to tell how good it will be, then learns from all.
 *
 * <p>The same sets, seed and program make the same model on the same machine.
 */
public final class Training {

    private static final int FOLDS = 5;

    private final Ontology ontology;
    private final Annotator annotator;
    private final SentenceEncoder encoder;
    private final Settings settings;
    private final Consumer<String> progress;
    private final List<Label> labels;

    /**
     * How to learn.
     *
     * @param seed of all that is drawn
     * @param epochs how often each pair is seen
     * @param networks how many networks vote
     * @param version the program's
     */
    public record Settings(long seed, int epochs, int networks, String version) {}

    /** A training that loads the language models itself. */
    public static Training of(
            Ontology ontology, SentenceEncoder encoder, Settings settings, Consumer<String> progress) {
        return new Training(ontology, new Annotator(), encoder, settings, progress);
    }

    /** Writes the model to a file. */
    public static void write(ReaderModel model, Path file) {
        ModelFile.write(model, file);
    }

    /** @param progress told a line now and then */
    Training(
            Ontology ontology,
            Annotator annotator,
            SentenceEncoder encoder,
            Settings settings,
            Consumer<String> progress) {
        this.ontology = ontology;
        this.annotator = annotator;
        this.encoder = encoder;
        this.settings = settings;
        this.progress = progress;
        this.labels = Label.of(ontology.vocabulary().properties().stream()
                .filter(p -> p.value() == PropertyTerm.Value.ENTITY)
                .toList());
    }

    /**
     * Learns from the sets in the given folders.
     *
     * @param unquoted names of the sets whose sentences must not be kept in the model
     * @throws InputException if a set cannot be read, or teaches nothing
     */
    public ReaderModel learnFrom(List<Path> folders, Set<String> unquoted) {
        List<TrainingSet> sets = folders.stream().map(TrainingSet::read).toList();
        Map<String, String> card = new LinkedHashMap<>();
        card.put("program", "newsgraph " + settings.version());
        card.put("encoder", SentenceEncoder.NAME);
        card.put("seed", String.valueOf(settings.seed()));
        List<Lesson> lessons = new ArrayList<>();
        LessonReader reader = new LessonReader(ontology, annotator, encoder, labels);
        int articles = 0;
        for (TrainingSet set : sets) {
            int before = lessons.size();
            int first = articles;
            try (Stream<Article> stream = set.stream()) {
                for (Article article : (Iterable<Article>) stream::iterator) {
                    lessons.addAll(reader.lessonsOf(article, articles++, set.gold(), !unquoted.contains(set.name())));
                    if ((articles - first) % 100 == 0) {
                        progress.accept(set.name() + ": " + (articles - first) + " articles");
                    }
                }
            }
            String size = (articles - first) + " articles, " + (lessons.size() - before) + " pairs, "
                    + positives(lessons.subList(before, lessons.size())) + " facts and claims; licence: "
                    + set.licence().orElse("not said");
            card.put("set " + set.name(), size);
            progress.accept(set.name() + ": " + size);
        }
        if (positives(lessons) == 0) {
            throw new InputException(
                    folders.get(0)
                            + ": nothing to learn: no sentence of these articles holds a pair of names that gold.tsv speaks of");
        }
        return learn(lessons, card);
    }

    private static long positives(List<Lesson> lessons) {
        return lessons.stream()
                .flatMap(l -> l.target().verdicts().stream())
                .filter(v -> v.truth() == Truth.YES)
                .count();
    }

    private NetworkTrainer trainer(int number) {
        return new NetworkTrainer(128, settings.epochs(), 0.3f, 0.3f, settings.seed() + number);
    }

    private int outputs() {
        return labels.size() + PairScorer.STATUSES;
    }

    ReaderModel learn(List<Lesson> lessons, Map<String, String> card) {
        Calibration calibration = calibrated(lessons, card);
        List<Network> networks = new ArrayList<>();
        List<Example> examples = lessons.stream().map(Lesson::example).toList();
        for (int i = 0; i < settings.networks(); i++) {
            Network network = trainer(i).train(examples, outputs());
            network.round();
            networks.add(network);
            progress.accept("network " + (i + 1) + " of " + settings.networks() + " learned");
        }
        PairScorer scorer = new PairScorer(networks);
        List<ReaderModel.LabelName> names = labels.stream()
                .map(l -> new ReaderModel.LabelName(l.property().iri().value(), l.turned()))
                .toList();
        return new ReaderModel(new ModelCard(card), names, scorer, calibration, memory(lessons, scorer));
    }

    /** Learns on all folds but one and reads that one, for each; empty folds are passed over. */
    private Calibration calibrated(List<Lesson> lessons, Map<String, String> card) {
        List<Lesson> held = new ArrayList<>();
        List<float[]> said = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            List<Lesson> test =
                    lessons.stream().filter(l -> l.article() % FOLDS == out).toList();
            List<Example> rest = lessons.stream()
                    .filter(l -> l.article() % FOLDS != out)
                    .map(Lesson::example)
                    .toList();
            if (!test.isEmpty() && !rest.isEmpty()) {
                PairScorer scorer = new PairScorer(List.of(trainer(0).train(rest, outputs())));
                PairFigures figures = new PairFigures(0.5);
                for (Lesson lesson : test) {
                    float[] logits = scorer.logitsOf(lesson.features());
                    held.add(lesson);
                    said.add(logits);
                    figures.add(lesson.target(), logits, Calibration.NONE);
                }
                progress.accept(String.format(Locale.ROOT, "fold %d of %d: %s", fold + 1, FOLDS, figures));
            }
        }
        if (held.isEmpty()) {
            card.put("held out", "nothing: too few articles for folds");
            return Calibration.NONE;
        }
        Calibration calibration = Folds.calibration(held, said);
        for (double threshold : new double[] {0.3, 0.4, 0.5, 0.6, 0.7, 0.8}) {
            PairFigures figures = new PairFigures(threshold);
            for (int i = 0; i < held.size(); i++) {
                figures.add(held.get(i).target(), said.get(i), calibration);
            }
            card.put("held out, " + threshold, figures.toString());
            progress.accept("held out: " + figures);
        }
        return calibration;
    }

    private Memory memory(List<Lesson> lessons, PairScorer scorer) {
        List<Memory.Example> examples = new ArrayList<>();
        for (Lesson lesson : lessons) {
            List<LabelledPair.Verdict> verdicts = lesson.target().verdicts();
            for (int i = 0; i < verdicts.size(); i++) {
                if (verdicts.get(i).truth() == Truth.YES && lesson.quote().isPresent()) {
                    Label label = labels.get(i);
                    String subject = label.turned()
                            ? lesson.pair().second()
                            : lesson.pair().first();
                    String object = label.turned()
                            ? lesson.pair().first()
                            : lesson.pair().second();
                    examples.add(new Memory.Example(
                            lesson.quote().get(),
                            subject + " " + label.property().name() + " " + object,
                            i,
                            scorer.unitsOf(lesson.features())));
                }
            }
        }
        return new Memory(examples);
    }
}
