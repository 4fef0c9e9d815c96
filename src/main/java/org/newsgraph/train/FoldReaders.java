package org.newsgraph.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.newsgraph.encode.SentenceEncoder;
import org.newsgraph.learn.Calibration;
import org.newsgraph.learn.Calibration.Outcome;
import org.newsgraph.learn.Label;
import org.newsgraph.learn.Memory;
import org.newsgraph.learn.ModelCard;
import org.newsgraph.learn.Network;
import org.newsgraph.learn.OtherClaims;
import org.newsgraph.learn.PairReader;
import org.newsgraph.learn.PairScorer;
import org.newsgraph.learn.ReaderModel;
import org.newsgraph.ontology.Ontology;

/**
 * A learned reader for each fold, which has not learned from it. What makes a fold's scores probabilities is fitted on the
 * other folds, each as its own networks read it.
 *
 * @param folding which article is in which fold
 * @param alone readers that no frame tells anything
 * @param told readers that are told what the frames read
 */
record FoldReaders(Folding folding, List<PairReader> alone, List<PairReader> told) {

    FoldReaders {
        alone = List.copyOf(alone);
        told = List.copyOf(told);
    }

    /** Lets networks learn for each fold, and sees how they read it. */
    static FoldReaders taught(
            List<Lesson> lessons,
            Folding folding,
            Ontology ontology,
            SentenceEncoder encoder,
            Training.Settings settings) {
        List<Label> labels = Training.labelsOf(ontology);
        int voters = settings.networks();
        List<List<Lesson>> taught = IntStream.range(0, folding.folds() * voters)
                .mapToObj(i -> folding.beside(i / voters, lessons))
                .toList();
        List<Network> networks = new Networks(labels.size(), settings).learned(taught);
        List<PairScorer> scorers = new ArrayList<>();
        List<HeldOut> held = new ArrayList<>();
        for (int fold = 0; fold < folding.folds(); fold++) {
            PairScorer scorer = new PairScorer(networks.subList(fold * voters, (fold + 1) * voters));
            HeldOut own = new HeldOut(labels, ontology.vocabulary());
            own.read(folding.within(fold, lessons), scorer);
            scorers.add(scorer);
            held.add(own);
        }
        Function<Function<Lesson, OtherClaims>, List<PairReader>> readers = told -> {
            List<Calibration> calibrations = calibrations(held, told);
            return IntStream.range(0, folding.folds())
                    .mapToObj(fold -> new PairReader(
                            encoder,
                            new ReaderModel(
                                    new ModelCard(Map.of()),
                                    Training.namesOf(labels),
                                    scorers.get(fold),
                                    calibrations.get(fold),
                                    new Memory(List.of())),
                            ontology.vocabulary(),
                            0))
                    .toList();
        };
        return new FoldReaders(folding, readers.apply(lesson -> OtherClaims.NONE), readers.apply(Lesson::others));
    }

    private static List<Calibration> calibrations(List<HeldOut> held, Function<Lesson, OtherClaims> told) {
        List<List<Outcome>> outcomes =
                held.stream().map(own -> own.outcomes(told)).toList();
        return IntStream.range(0, held.size())
                .mapToObj(fold -> Calibration.fit(IntStream.range(0, held.size())
                        .filter(other -> other != fold)
                        .mapToObj(outcomes::get)
                        .flatMap(List::stream)
                        .toList()))
                .toList();
    }
}
