package org.newsgraph.chain;

import java.util.List;
import org.newsgraph.language.FeatureWeights;

/** A log-linear model of which candidate a pronoun or noun stands for, trained on annotated articles. Immutable. */
final class AntecedentModel implements AntecedentChoice {

    private final FeatureWeights weights;

    AntecedentModel(FeatureWeights weights) {
        this.weights = weights;
    }

    /** The model that comes with the program. */
    static AntecedentModel load() {
        return new AntecedentModel(FeatureWeights.of(AntecedentModel.class, "antecedents.tsv"));
    }

    @Override
    public int choose(Anaphor anaphor, List<Candidate> candidates, List<String> nobody) {
        int best = NOBODY;
        double highest = weights.sum(nobody);
        for (int i = 0; i < candidates.size(); i++) {
            double score = weights.sum(candidates.get(i).features());
            if (score > highest) {
                highest = score;
                best = i;
            }
        }
        return best;
    }
}
