package org.newsgraph.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.newsgraph.claim.ArticleClaims;
import org.newsgraph.evaluate.GoldSet;
import org.newsgraph.evaluate.Prediction;
import org.newsgraph.evaluate.Score;
import org.newsgraph.evaluate.Scorer;
import org.newsgraph.evaluate.Scoring;
import org.newsgraph.extract.ClaimReader;
import org.newsgraph.learn.PairReader;
import org.newsgraph.mention.ArticleScene;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.train.FoldTrial.AtThreshold;
import org.newsgraph.train.FoldTrial.Figures;

/**
 * A set whose articles are read to see how well that is done.
 *
 * @param set the set
 * @param first the number of its first article among all; the others follow
 * @param scenes its articles
 */
record JudgedSet(TrainingSet set, int first, List<ArticleScene> scenes) {

    JudgedSet {
        scenes = List.copyOf(scenes);
    }

    /**
     * How well it is read.
     *
     * @param sceneReader what the articles were read with
     * @param readers those of each fold
     * @param thresholds the least probabilities to try
     * @param predictions how claims are told to the scorer
     */
    Figures figures(
            Ontology ontology,
            SceneReader sceneReader,
            FoldReaders readers,
            List<Double> thresholds,
            Function<List<ArticleClaims>, List<Prediction>> predictions) {
        Scorer scorer = scorer();
        Function<IntFunction<ClaimReader>, Score> score =
                reader -> scorer.score(predictions.apply(claims(readers.folding(), reader)));
        ClaimReader grammar = sceneReader.claimReader(ontology, Optional.empty());
        List<AtThreshold> learned = new ArrayList<>();
        for (double threshold : thresholds) {
            List<ClaimReader> alone =
                    each(readers.alone(), reader -> ClaimReader.learnedAlone(ontology, reader.tellingFrom(threshold)));
            List<ClaimReader> both = each(
                    readers.told(),
                    reader -> sceneReader.claimReader(ontology, Optional.of(reader.tellingFrom(threshold))));
            learned.add(new AtThreshold(threshold, score.apply(alone::get), score.apply(both::get)));
        }
        return new Figures(set.name(), scenes.size(), score.apply(fold -> grammar), learned);
    }

    private static List<ClaimReader> each(List<PairReader> readers, Function<PairReader, ClaimReader> made) {
        return readers.stream().map(made).toList();
    }

    private List<ArticleClaims> claims(Folding folding, IntFunction<ClaimReader> reader) {
        return IntStream.range(0, scenes.size())
                .mapToObj(i -> reader.apply(folding.foldOf(first + i)).claimsIn(scenes.get(i)))
                .toList();
    }

    private Scorer scorer() {
        Set<String> stems = scenes.stream()
                .map(scene -> GoldSet.stem(scene.annotated().article().id()))
                .collect(Collectors.toUnmodifiableSet());
        return new Scorer(set.gold(), new Scoring(Optional.of(stems), Optional.empty(), false, 0));
    }
}
