package org.newsgraph.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.newsgraph.learn.Calibration;
import org.newsgraph.learn.Calibration.Outcome;
import org.newsgraph.learn.Candidate;
import org.newsgraph.learn.Label;
import org.newsgraph.learn.OtherClaims;
import org.newsgraph.learn.PairScorer;
import org.newsgraph.ontology.Vocabulary;
import org.newsgraph.train.LabelledPair.Truth;

/** Sentences that were held out, as networks read them that had not learned from them. */
final class HeldOut {

    private final List<Optional<Label>> labels;
    private final Vocabulary vocabulary;
    private final List<Lesson> lessons = new ArrayList<>();
    private final List<List<Candidate>> read = new ArrayList<>();

    HeldOut(List<Label> labels, Vocabulary vocabulary) {
        this.labels = labels.stream().map(Optional::of).toList();
        this.vocabulary = vocabulary;
    }

    /** Reads sentences that the networks have not learned from. */
    void read(List<Lesson> test, PairScorer scorer) {
        for (Lesson lesson : test) {
            lessons.add(lesson);
            read.add(Candidate.of(
                    lesson.pairs().stream().map(Lesson.Taught::pair).toList(),
                    scorer.score(lesson.view()),
                    labels,
                    vocabulary));
        }
    }

    /** What makes the scores of all that was read mean probabilities. */
    Calibration calibration() {
        return Calibration.fit(outcomes(Lesson::others));
    }

    /**
     * Each claim that was weighed and is known to be right or wrong.
     *
     * @param told what the reader is told of another's claims
     */
    List<Outcome> outcomes(Function<Lesson, OtherClaims> told) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < lessons.size(); i++) {
            Lesson lesson = lessons.get(i);
            outcomes.addAll(Outcome.of(
                    read.get(i), told.apply(lesson), candidate -> truthOf(candidate, lesson), lesson.weight()));
        }
        return outcomes;
    }

    private static Optional<Boolean> truthOf(Candidate candidate, Lesson lesson) {
        Truth truth = lesson.pairs()
                .get(candidate.position())
                .target()
                .verdicts()
                .get(candidate.index())
                .truth();
        return truth == Truth.UNKNOWN ? Optional.empty() : Optional.of(truth == Truth.YES);
    }

    /** How well it was read, if what is likelier than the threshold is told. */
    String figures(Calibration calibration, double threshold) {
        PairFigures figures = new PairFigures(threshold);
        for (int i = 0; i < lessons.size(); i++) {
            figures.add(
                    lessons.get(i),
                    read.get(i),
                    calibration.probabilities(read.get(i), lessons.get(i).others()));
        }
        return figures.toString();
    }
}
