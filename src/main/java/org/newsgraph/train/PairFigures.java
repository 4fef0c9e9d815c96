package org.newsgraph.train;

import java.util.Locale;
import org.newsgraph.learn.Calibration;
import org.newsgraph.learn.PairScorer;
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

    void add(PairTarget target, float[] logits, Calibration calibration) {
        for (int i = 0; i < target.verdicts().size(); i++) {
            Truth truth = target.verdicts().get(i).truth();
            boolean tells = truth != Truth.UNKNOWN && calibration.probabilityOf(logits[i]) >= threshold;
            said += tells ? 1 : 0;
            right += tells && truth == Truth.YES ? 1 : 0;
            gold += truth == Truth.YES ? 1 : 0;
        }
        target.status().ifPresent(status -> {
            statuses++;
            statusesRight += PairScorer.statusOf(logits) == status.ordinal() ? 1 : 0;
        });
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }

    /** {@code P 75.0 R 60.1 F1 66.7; status right 91.2 of 100} */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "P %.1f R %.1f F1 %.1f at probability %.2f (%d pairs said, %d right, %d in gold); status right %.1f",
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
