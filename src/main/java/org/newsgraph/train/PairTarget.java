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
record PairTarget(List<Verdict> verdicts) implements Target {

    PairTarget {
        verdicts = List.copyOf(verdicts);
    }

    @Override
    public void slopes(float[] logits, float[] slopes) {
        for (int i = 0; i < verdicts.size(); i++) {
            Truth truth = verdicts.get(i).truth();
            if (truth != Truth.UNKNOWN) {
                slopes[i] = (float) (1 / (1 + Math.exp(-logits[i]))) - (truth == Truth.YES ? 1 : 0);
            }
        }
        status().ifPresent(status -> ClassTarget.softmaxSlopes(
                logits, slopes, verdicts.size(), logits.length, verdicts.size() + status.ordinal()));
    }

    /** The status of the first label that holds. */
    Optional<Status> status() {
        return verdicts.stream().flatMap(v -> v.status().stream()).findFirst();
    }
}
