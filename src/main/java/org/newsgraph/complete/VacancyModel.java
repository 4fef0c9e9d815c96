package org.newsgraph.complete;

import java.util.List;
import java.util.Optional;
import org.newsgraph.language.FeatureWeights;
import org.newsgraph.match.Vacancy;

/** A log-linear model of who plays a part that a sentence leaves out, trained on annotated articles. Immutable. */
public final class VacancyModel implements VacancyChoice {

    /** The least probability of somebody who is said to be meant; below it the claim is wrong too often to be made. */
    private static final double THRESHOLD = 0.7;

    private final FeatureWeights weights;

    VacancyModel(FeatureWeights weights) {
        this.weights = weights;
    }

    /** The model that comes with the program. */
    public static VacancyModel load() {
        return new VacancyModel(FeatureWeights.of(VacancyModel.class, "vacancies.tsv"));
    }

    @Override
    public Optional<Chosen> choose(Vacancy vacancy, List<Candidate> candidates, List<String> nobody) {
        double sum = Math.exp(weights.sum(nobody));
        double highest = 0;
        Optional<Candidate> best = Optional.empty();
        for (Candidate candidate : candidates) {
            double share = Math.exp(weights.sum(candidate.features()));
            sum += share;
            if (share > highest) {
                highest = share;
                best = Optional.of(candidate);
            }
        }
        // Rounded before it decides: the last digits may differ between processors.
        double probability = Math.round(100 * highest / sum) / 100.0;
        return best.filter(candidate -> probability >= THRESHOLD)
                .map(candidate -> new Chosen(candidate.entity(), probability));
    }
}
