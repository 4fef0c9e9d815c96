package org.newsgraph.train;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.newsgraph.article.InputException;
import org.newsgraph.encode.SentenceEncoder;
import org.newsgraph.learn.Calibration;
import org.newsgraph.learn.CandidatePair;
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
    private final SceneReader scenes;
    private final SentenceEncoder encoder;
    private final Settings settings;
    private final Consumer<String> progress;
    private final List<Label> labels;

    /**
     * How to learn.
     *
     * @param seed of all that is drawn
     * @param epochs how often each sentence is seen
     * @param networks how many networks vote
     * @param threads how many networks learn at a time; the model is the same with any number
     * @param version the program's
     */
    public record Settings(long seed, int epochs, int networks, int threads, String version) {}

    /** A training that loads the language models itself. */
    public static Training of(
            Ontology ontology, SentenceEncoder encoder, Settings settings, Consumer<String> progress) {
        return new Training(ontology, SceneReader.of(ontology), encoder, settings, progress);
    }

    /** Writes the model to a file. */
    public static void write(ReaderModel model, Path file) {
        ModelFile.write(model, file);
    }

    /**
     * @param scenes reads articles before anything is learned
     * @param progress told a line now and then
     */
    Training(
            Ontology ontology,
            SceneReader scenes,
            SentenceEncoder encoder,
            Settings settings,
            Consumer<String> progress) {
        this.ontology = ontology;
        this.scenes = scenes;
        this.encoder = encoder;
        this.settings = settings;
        this.progress = progress;
        this.labels = labelsOf(ontology);
    }

    /** What may be learned: every relation between entities that the ontology knows, in both directions. */
    static List<Label> labelsOf(Ontology ontology) {
        return Label.of(ontology.vocabulary().properties().stream()
                .filter(p -> p.value() == PropertyTerm.Value.ENTITY)
                .toList());
    }

    /** The labels as a model's file names them. */
    static List<ReaderModel.LabelName> namesOf(List<Label> labels) {
        return labels.stream()
                .map(l -> new ReaderModel.LabelName(l.property().iri().value(), l.turned()))
                .toList();
    }

    /**
     * Learns from the sets in the given folders.
     *
     * @param use how the sets are learned from
     * @throws InputException if a set cannot be read, if {@code use} tells of another, or if all teach nothing
     */
    public ReaderModel learnFrom(List<Path> folders, SetUse use) {
        List<TrainingSet> sets = folders.stream().map(TrainingSet::read).toList();
        use.requireOnly(sets);
        Map<String, String> card = new LinkedHashMap<>();
        card.put("program", "newsgraph " + settings.version());
        card.put("encoder", SentenceEncoder.NAME);
        card.put("seed", String.valueOf(settings.seed()));
        Lessons lessons = new Lessons(new LessonReader(ontology, scenes, encoder, labels), use, progress);
        for (TrainingSet set : sets) {
            card.put("set " + set.name(), lessons.add(set, article -> true, (scene, number) -> {}));
        }
        if (lessons.teachNothing()) {
            throw TrainingSet.teachingNothing(folders);
        }
        return learn(lessons.all(), card);
    }

    ReaderModel learn(List<Lesson> lessons, Map<String, String> card) {
        Networks networks = new Networks(labels.size(), settings);
        Calibration calibration = calibrated(lessons, networks, card);
        PairScorer scorer = new PairScorer(networks.learned(Collections.nCopies(settings.networks(), lessons)));
        progress.accept(settings.networks() + " networks learned from all");
        return new ReaderModel(new ModelCard(card), namesOf(labels), scorer, calibration, memory(lessons, scorer));
    }

    /** Learns on all folds but one and reads that one, for each; empty folds are passed over. */
    private Calibration calibrated(List<Lesson> lessons, Networks networks, Map<String, String> card) {
        HeldOut held = new HeldOut(labels, ontology.vocabulary());
        List<List<Lesson>> tests = new ArrayList<>();
        List<List<Lesson>> rests = new ArrayList<>();
        Folding folding = new Folding(FOLDS, Integer.MAX_VALUE);
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Lesson> test = folding.within(fold, lessons);
            List<Lesson> rest = folding.beside(fold, lessons);
            if (!test.isEmpty() && !rest.isEmpty()) {
                tests.add(test);
                rests.add(rest);
            }
        }
        if (tests.isEmpty()) {
            card.put("held out", "nothing: too few articles for folds");
            return Calibration.none();
        }
        List<Network> learned = networks.learned(rests);
        for (int i = 0; i < tests.size(); i++) {
            held.read(tests.get(i), new PairScorer(List.of(learned.get(i))));
        }
        Calibration calibration = held.calibration();
        for (double threshold : new double[] {0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9}) {
            String figures = held.figures(calibration, threshold);
            card.put("held out, " + threshold, figures);
            progress.accept("held out: " + figures);
        }
        return calibration;
    }

    private Memory memory(List<Lesson> lessons, PairScorer scorer) {
        Map<List<String>, Memory.Example> examples = new LinkedHashMap<>();
        for (Lesson lesson : lessons) {
            List<PairScorer.Scored> scored = scorer.score(lesson.view());
            for (int i = 0; i < scored.size(); i++) {
                Lesson.Taught taught = lesson.pairs().get(i);
                for (int k = 0; k < labels.size(); k++) {
                    if (taught.quote().isPresent()
                            && taught.target().verdicts().get(k).truth() == Truth.YES) {
                        String quote = taught.quote().get();
                        String fact = fact(labels.get(k), taught.pair());
                        // Of several mentions of the same two, one will do.
                        examples.putIfAbsent(
                                List.of(String.valueOf(lesson.article()), fact),
                                new Memory.Example(quote, fact, k, scored.get(i).units()));
                    }
                }
            }
        }
        return new Memory(List.copyOf(examples.values()));
    }

    private static String fact(Label label, CandidatePair pair) {
        return label.subject(pair).entity().name() + " " + label.property().name() + " "
                + label.object(pair).entity().name();
    }
}
