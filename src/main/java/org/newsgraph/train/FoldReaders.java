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

    /** The networks of a fold, and how they read it. */
    private record Fold(PairScorer scorer, HeldOut held) {}

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
        List<Fold> folds = new ArrayList<>();
        for (int i = 0; i < folding.folds(); i++) {
            PairScorer scorer = new PairScorer(networks.subList(i * voters, (i + 1) * voters));
            HeldOut held = new HeldOut(labels, ontology.vocabulary());
            held.read(folding.within(i, lessons), scorer);
            folds.add(new Fold(scorer, held));
        }
        return new FoldReaders(
                folding,
                readers(folds, lesson -> OtherClaims.NONE, ontology, encoder),
                readers(folds, Lesson::others, ontology, encoder));
    }

    private static List<PairReader> readers(
            List<Fold> folds, Function<Lesson, OtherClaims> told, Ontology ontology, SentenceEncoder encoder) {
        List<List<Outcome>> outcomes =
                folds.stream().map(fold -> fold.held().outcomes(told)).toList();
        List<ReaderModel.LabelName> labels = Training.namesOf(Training.labelsOf(ontology));
        List<PairReader> readers = new ArrayList<>();
        for (int i = 0; i < folds.size(); i++) {
            Calibration calibration = Calibration.fit(allBut(i, outcomes));
            ReaderModel model = new ReaderModel(
                    new ModelCard(Map.of()), labels, folds.get(i).scorer(), calibration, new Memory(List.of()));
            readers.add(new PairReader(encoder, model, ontology.vocabulary(), 0));
        }
        return readers;
    }

    private static List<Outcome> allBut(int fold, List<List<Outcome>> outcomes) {
        return IntStream.range(0, outcomes.size())
                .filter(other -> other != fold)
                .mapToObj(outcomes::get)
                .flatMap(List::stream)
                .toList();
    }
}
