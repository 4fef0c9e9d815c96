package org.newsgraph.learn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.newsgraph.encode.SentenceEncoder;
import org.newsgraph.language.Sentence;
import org.newsgraph.learn.PairScorer.Scored;
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
     * @param threshold the least probability of what is told, in [0, 1)
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
        return tellingFrom(0);
    }

    /**
     * The same reader with another threshold.
     *
     * @param least the least probability of what is told, in [0, 1)
     */
    public PairReader tellingFrom(double least) {
        return new PairReader(this, least);
    }

    /** The least probability of what is told. */
    public double threshold() {
        return threshold;
    }

    /**
     * What is read in one sentence, by pair; of a pair the likeliest first.
     *
     * @param others what another reader makes of the sentence
     */
    public List<PairReading> readingsIn(Sentence sentence, MentionedEntities entities, OtherClaims others) {
        List<CandidatePair> pairs = candidates.in(sentence, entities);
        if (pairs.isEmpty()) {
            return List.of();
        }
        List<Scored> scored = model.scorer().score(SentenceView.of(sentence, entities, pairs, encoder));
        List<Candidate> all = Candidate.of(pairs, scored, labels, vocabulary);
        double[] probabilities = model.calibration().probabilities(all, others);
        List<Weighed> weighed = new ArrayList<>();
        for (int i = 0; i < probabilities.length; i++) {
            weighed.add(new Weighed(all.get(i), probabilities[i]));
        }
        weighed.sort(Comparator.comparingInt((Weighed w) -> w.candidate().position())
                .thenComparing(Comparator.comparingDouble(Weighed::probability).reversed())
                .thenComparingInt(w -> w.candidate().index()));
        return weighed.stream()
                .filter(w -> w.probability() >= threshold)
                .map(w -> reading(w, weighed))
                .toList();
    }

    private record Weighed(Candidate candidate, double probability) {}

    private PairReading reading(Weighed best, List<Weighed> all) {
        Candidate candidate = best.candidate();
        Optional<PairReading.RunnerUp> runnerUp = all.stream()
                .filter(w -> w != best && w.candidate().sameEnds(candidate))
                .max(Comparator.comparingDouble(Weighed::probability))
                .map(w -> new PairReading.RunnerUp(
                        w.candidate().label(), w.candidate().subject() != candidate.subject(), w.probability()));
        return new PairReading(
                candidate.pair(),
                candidate.label(),
                best.probability(),
                candidate.scored().status(),
                runnerUp,
                model.memory().likest(candidate.index(), candidate.scored().units(), NEIGHBOURS));
    }
}
