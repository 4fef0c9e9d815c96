package org.newsgraph.train;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsgraph.article.InputException;

/**
 * How sets are learned from.
 *
 * @param weights how much some sets count, each in (0, 1], by the names of their folders; the others count 1
 * @param unquoted names of the sets whose sentences must not be kept to explain claims by
 * @param leftOut stems of articles that nothing is learned from, in whatever set they are
 */
public record SetUse(Map<String, Double> weights, Set<String> unquoted, Set<String> leftOut) {

    /** All of every set, each as much as the other. */
    public static final SetUse PLAIN = new SetUse(Map.of(), Set.of(), Set.of());

    /** @throws IllegalArgumentException if a weight is out of range */
    public SetUse {
        weights = Map.copyOf(weights);
        unquoted = Set.copyOf(unquoted);
        leftOut = Set.copyOf(leftOut);
        weights.forEach((set, weight) -> {
            if (!(weight > 0 && weight <= 1)) {
                throw new IllegalArgumentException("no weight of " + set + ": " + weight);
            }
        });
    }

    /** @throws InputException if it tells of a set that is none of these: a slip of the pen would do nothing, unseen */
    void requireOnly(List<TrainingSet> sets) {
        Set<String> unknown = new TreeSet<>(weights.keySet());
        unknown.addAll(unquoted);
        Set<String> names = sets.stream().map(TrainingSet::name).collect(Collectors.toCollection(TreeSet::new));
        unknown.removeAll(names);
        if (!unknown.isEmpty()) {
            throw new InputException(
                    "no set is called " + String.join(", ", unknown) + "; they are called " + String.join(", ", names));
        }
    }

    float weightOf(TrainingSet set) {
        return weights.getOrDefault(set.name(), 1.0).floatValue();
    }

    boolean quotes(TrainingSet set) {
        return !unquoted.contains(set.name());
    }
}
