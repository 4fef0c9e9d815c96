package org.newsgraph.learn;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Turns logits into probabilities that mean what they say: of claims with 0.8, four in five are right (Platt, 1999).
 *
 * @param slope what a logit is multiplied by
 * @param shift what is added then
 */
public record Calibration(double slope, double shift) {

    /** Leaves logits as they are. */
    public static final Calibration NONE = new Calibration(1, 0);

    /** The probability, rounded to a thousandth so that decisions do not hang on last digits. */
    public double probabilityOf(double logit) {
        return Math.round(1000 / (1 + Math.exp(-(slope * logit + shift)))) / 1000.0;
    }

    /**
     * Fits to logits of examples that were not trained on, by Newton's method.
     *
     * @param logits what the network said
     * @param right whether it was so; as many
     */
    public static Calibration fit(double[] logits, boolean[] right) {
        double a = 1;
        double b = 0;
        for (int round = 0; round < 50; round++) {
            double ga = 0;
            double gb = 0;
            double haa = 1e-3;
            double hab = 0;
            double hbb = 1e-3;
            for (int i = 0; i < logits.length; i++) {
                double p = 1 / (1 + Math.exp(-(a * logits[i] + b)));
                double error = p - (right[i] ? 1 : 0);
                double weight = p * (1 - p);
                ga += error * logits[i];
                gb += error;
                haa += weight * logits[i] * logits[i];
                hab += weight * logits[i];
                hbb += weight;
            }
            double determinant = haa * hbb - hab * hab;
            if (Math.abs(determinant) < 1e-12) {
                break;
            }
            double stepA = (hbb * ga - hab * gb) / determinant;
            double stepB = (haa * gb - hab * ga) / determinant;
            // Short steps: far from the optimum Newton's may overshoot.
            double length = Math.max(1, Math.max(Math.abs(stepA), Math.abs(stepB)) / 0.5);
            a -= stepA / length;
            b -= stepB / length;
        }
        return a > 0 ? new Calibration(a, b) : NONE;
    }

    void write(DataOutput out) throws IOException {
        out.writeDouble(slope);
        out.writeDouble(shift);
    }

    static Calibration read(DataInput in) throws IOException {
        return new Calibration(in.readDouble(), in.readDouble());
    }
}
