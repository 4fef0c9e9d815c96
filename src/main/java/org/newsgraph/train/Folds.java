package org.newsgraph.train;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.learn.Calibration;
import org.newsgraph.train.LabelledPair.Truth;

/** What is learned from pairs that were held out. */
final class Folds {

    private Folds() {}

    /**
     * Makes the scores of pairs that were not learned from mean probabilities.
     *
     * @param held the pairs
     * @param said the logits of each
     */
    static Calibration calibration(List<Lesson> held, List<float[]> said) {
        List<Double> logits = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        for (int i = 0; i < held.size(); i++) {
            List<LabelledPair.Verdict> verdicts = held.get(i).target().verdicts();
            for (int k = 0; k < verdicts.size(); k++) {
                if (verdicts.get(k).truth() != Truth.UNKNOWN) {
                    logits.add((double) said.get(i)[k]);
                    right.add(verdicts.get(k).truth() == Truth.YES);
                }
            }
        }
        boolean[] flags = new boolean[right.size()];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = right.get(i);
        }
        return Calibration.fit(logits.stream().mapToDouble(x -> x).toArray(), flags);
    }
}
