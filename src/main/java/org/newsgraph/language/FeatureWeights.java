package org.newsgraph.language;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The weights of a log-linear model, by feature; a feature that it has not seen has the weight 0.
 *
 * <p>A file of them has one line a feature: name and weight, parted by a tab. Immutable and thread-safe.
 */
public record FeatureWeights(Map<String, Double> weights) {

    public FeatureWeights {
        weights = Map.copyOf(weights);
    }

    /**
     * Weights that come with the program.
     *
     * @param owner a class beside whose package the file lies
     * @throws IllegalStateException if it is not there
     */
    public static FeatureWeights of(Class<?> owner, String resource) {
        return new FeatureWeights(WeightTable.rows(owner, resource).stream()
                .collect(Collectors.toMap(row -> row[0], row -> Double.valueOf(row[1]))));
    }

    /** The sum of the features' weights. */
    public double sum(List<String> features) {
        return features.stream().mapToDouble(f -> weights.getOrDefault(f, 0.0)).sum();
    }
}
