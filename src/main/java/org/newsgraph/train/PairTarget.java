package org.newsgraph.train;

import java.util.List;
import java.util.Optional;
import org.newsgraph.claim.Status;
import org.newsgraph.train.LabelledPair.Truth;
import org.newsgraph.train.LabelledPair.Verdict;

/**
 * What is true of a pair: of each label on its own, and one status for what holds.
 *
 * @param verdicts one for each label
 */
record PairTarget(List<Verdict> verdicts) {

    PairTarget {
        verdicts = List.copyOf(verdicts);
    }

    /** The slopes of the loss by each logit, labels, then statuses, for a pair that counts so much. */
    float[] slopes(float[] logits, float weight) {
        float[] slopes = new float[logits.length];
        for (int i = 0; i < verdicts.size(); i++) {
            Truth truth = verdicts.get(i).truth();
            if (truth != Truth.UNKNOWN) {
                slopes[i] = (float) (1 / (1 + Math.exp(-logits[i]))) - (truth == Truth.YES ? 1 : 0);
            }
        }
        status().ifPresent(status -> addStatus(logits, slopes, verdicts.size() + status.ordinal()));
        for (int i = 0; i < slopes.length; i++) {
            slopes[i] *= weight;
        }
        return slopes;
    }

    private void addStatus(float[] logits, float[] slopes, int right) {
        double sum = 0;
        float most = Float.NEGATIVE_INFINITY;
        for (int i = verdicts.size(); i < logits.length; i++) {
            most = Math.max(most, logits[i]);
        }
        for (int i = verdicts.size(); i < logits.length; i++) {
            sum += Math.exp(logits[i] - most);
        }
        for (int i = verdicts.size(); i < logits.length; i++) {
            slopes[i] = (float) (Math.exp(logits[i] - most) / sum) - (i == right ? 1 : 0);
        }
    }

    /** The status of the first label that holds. */
    Optional<Status> status() {
        return verdicts.stream().flatMap(v -> v.status().stream()).findFirst();
    }
}
