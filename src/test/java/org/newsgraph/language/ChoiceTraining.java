package org.newsgraph.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * {@link FeatureWeights} in the making, of a choice between candidates: log-linear, by stochastic gradient with AdaGrad and
 * L2. What it learns depends on the order of what it is taught. Not thread-safe.
 */
public final class ChoiceTraining {

    private static final double LEAST_ERROR = 1e-6;

    private final double rate;
    private final double l2;
    private final Map<String, Double> weights = new HashMap<>();
    private final Map<String, Double> squares = new HashMap<>();
    private final Map<String, Double> sums = new HashMap<>();
    private int counted;

    public ChoiceTraining(double rate, double l2) {
        this.rate = rate;
        this.l2 = l2;
    }

    /** How likely each candidate is by the weights as they are now; the values add up to 1. */
    public double[] probabilities(List<List<String>> candidates) {
        return probabilities(
                candidates,
                features -> features.stream()
                        .mapToDouble(f -> weights.getOrDefault(f, 0.0))
                        .sum());
    }

    /** How likely each candidate is by some weights; the values add up to 1. */
    public static double[] probabilities(List<List<String>> candidates, FeatureWeights weights) {
        return probabilities(candidates, weights::sum);
    }

    private static double[] probabilities(List<List<String>> candidates, ToDoubleFunction<List<String>> score) {
        double[] scores = candidates.stream().mapToDouble(score).toArray();
        double highest = Arrays.stream(scores).max().orElseThrow();
        double[] shares = Arrays.stream(scores).map(s -> Math.exp(s - highest)).toArray();
        double sum = Arrays.stream(shares).sum();
        return Arrays.stream(shares).map(s -> s / sum).toArray();
    }

    /**
     * Takes one step towards some of the candidates; each of them counts as far as it is believed in, as in expectation
     * maximisation.
     *
     * @param candidates the features of each
     * @param targets which of them should be chosen; if there are none, nothing is learned
     * @param weight how much it counts; 1 is usual
     */
    public void learn(List<List<String>> candidates, Set<Integer> targets, double weight) {
        double[] p = probabilities(candidates);
        double sum = targets.stream().mapToDouble(i -> p[i]).sum();
        for (int i = 0; i < p.length && sum > 0; i++) {
            double wanted = targets.contains(i) ? p[i] / sum : 0;
            double error = weight * (p[i] - wanted);
            if (Math.abs(error) > LEAST_ERROR) {
                candidates.get(i).forEach(feature -> step(feature, error));
            }
        }
    }

    private void step(String feature, double error) {
        double gradient = error + l2 * weights.getOrDefault(feature, 0.0);
        double square = squares.merge(feature, gradient * gradient, Double::sum);
        weights.merge(feature, -rate * gradient / Math.sqrt(square + 1e-8), Double::sum);
    }

    /** Lets the weights as they are now count for the {@link #mean}. */
    public void count() {
        weights.forEach((feature, weight) -> sums.merge(feature, weight, Double::sum));
        counted++;
    }

    /** The weights as they are now. */
    public FeatureWeights last() {
        return new FeatureWeights(weights);
    }

    /** The mean of the weights each time they were counted. */
    public FeatureWeights mean() {
        Map<String, Double> means = new HashMap<>();
        sums.forEach((feature, sum) -> means.put(feature, sum / counted));
        return new FeatureWeights(means);
    }
}
