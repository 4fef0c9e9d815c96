package org.newsgraph.train;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.learn.Candidate;
import org.newsgraph.train.LabelledPair.Truth;

/** Counts how well pairs are read that were not learned from. */
final class PairFigures {

    private final double threshold;
    private int said;
    private int right;
    private int gold;
    private int statuses;
    private int statusesRight;

    /** @param threshold the least probability that counts as said */
    PairFigures(double threshold) {
        this.threshold = threshold;
    }

    /** @param probabilities one for each candidate */
    void add(Lesson lesson, List<Candidate> candidates, double[] probabilities) {
        for (int i = 0; i < probabilities.length; i++) {
            PairTarget target = lesson.pairs().get(candidates.get(i).position()).target();
            Truth truth = target.verdicts().get(candidates.get(i).index()).truth();
            boolean tells = truth != Truth.UNKNOWN && probabilities[i] >= threshold;
            said += tells ? 1 : 0;
            right += tells && truth == Truth.YES ? 1 : 0;
            gold += truth == Truth.YES ? 1 : 0;
            if (truth == Truth.YES) {
                statuses++;
                boolean same = target.status()
                        .equals(Optional.of(candidates.get(i).scored().status()));
                statusesRight += same ? 1 : 0;
            }
        }
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }

    /** {@code P 75.0 R 60.1 F1 66.7; status right 91.2 of 100} */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "P %.1f R %.1f F1 %.1f at probability %.2f (%d claims said, %d right, %d in gold); status right %.1f",
                share(right, said),
                share(right, gold),
                share(2 * right, said + gold),
                threshold,
                said,
                right,
                gold,
                share(statusesRight, statuses));
    }
}
