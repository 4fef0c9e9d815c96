package org.newsgraph.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.claim.Status;
import org.newsgraph.encode.SentenceEncoder;
import org.newsgraph.language.Sentence;
import org.newsgraph.mention.MentionedEntities;
import org.newsgraph.ontology.PropertyTerm;
import org.newsgraph.ontology.Vocabulary;

/**
 * Reads what holds between the mentions of a sentence as it has learned to.
 *
 * <p>Thread-safe. Says nothing of a pair that the ontology does not let a property join, and nothing that it holds for
 * less likely than its threshold.
 */
public final class PairReader {

    private static final int NEIGHBOURS = 3;

    private final SentenceEncoder encoder;
    private final ReaderModel model;
    private final Vocabulary vocabulary;
    private final List<Optional<Label>> labels;
    private final CandidatePairs candidates;
    private final double threshold;

    /**
     * @param model its labels that the vocabulary does not know are passed over
     * @param threshold the least probability of what is told, in (0, 1)
     */
    public PairReader(SentenceEncoder encoder, ReaderModel model, Vocabulary vocabulary, double threshold) {
        this.encoder = encoder;
        this.model = model;
        this.vocabulary = vocabulary;
        this.threshold = threshold;
        this.labels = model.labels().stream()
                .map(name -> vocabulary.property(name.property()).map(p -> new Label(p, name.turned())))
                .toList();
        List<PropertyTerm> properties = labels.stream()
                .flatMap(Optional::stream)
                .map(Label::property)
                .distinct()
                .toList();
        this.candidates = new CandidatePairs(vocabulary, properties);
    }

    private PairReader(PairReader other, double threshold) {
        this.encoder = other.encoder;
        this.model = other.model;
        this.vocabulary = other.vocabulary;
        this.labels = other.labels;
        this.candidates = other.candidates;
        this.threshold = threshold;
    }

    /** The same reader with no threshold: it tells of each pair all that the ontology admits, however unlikely. */
    public PairReader tellingAll() {
        return new PairReader(this, 0);
    }

    /** The least probability of what is told. */
    public double threshold() {
        return threshold;
    }

    /** What is read in one sentence, by pair; of a pair the likeliest first. */
    public List<PairReading> readingsIn(Sentence sentence, MentionedEntities entities) {
        List<PairReading> readings = new ArrayList<>();
        for (CandidatePair pair : candidates.in(sentence, entities)) {
            MaskedPair masked = MaskedPair.of(pair);
            float[] features = PairFeatures.of(pair, masked, encoder.encode(masked.text()));
            readings.addAll(readingsOf(pair, features));
        }
        return readings;
    }

    private record Scored(int index, Label label, double probability) {}

    private List<PairReading> readingsOf(CandidatePair pair, float[] features) {
        float[] logits = model.scorer().logitsOf(features);
        List<Scored> scored = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            if (labels.get(i).isPresent() && labels.get(i).get().fits(pair, vocabulary)) {
                double probability = model.calibration().probabilityOf(logits[i]);
                scored.add(new Scored(i, labels.get(i).get(), probability));
            }
        }
        scored.sort((a, b) -> a.probability() != b.probability()
                ? Double.compare(b.probability(), a.probability())
                : Integer.compare(a.index(), b.index()));
        List<PairReading> readings = new ArrayList<>();
        for (Scored best : scored) {
            if (best.probability() >= threshold) {
                Optional<PairReading.RunnerUp> runnerUp = scored.stream()
                        .filter(s -> s != best)
                        .findFirst()
                        .map(s -> new PairReading.RunnerUp(s.label(), s.probability()));
                readings.add(new PairReading(
                        pair,
                        best.label(),
                        best.probability(),
                        Status.values()[PairScorer.statusOf(logits)],
                        runnerUp,
                        model.memory().likest(best.index(), model.scorer().unitsOf(features), NEIGHBOURS)));
            }
        }
        return readings;
    }
}
