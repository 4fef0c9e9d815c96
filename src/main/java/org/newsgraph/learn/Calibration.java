package org.newsgraph.learn;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Turns the scores of a sentence's candidates into probabilities that mean what they say: of claims with 0.8, four in five
 * are right. Each score is weighed by those of its {@linkplain Rivals rivals}, by logistic regression.
 *
 * @param weights one for each number of {@link Rivals}; not copied
 */
public record Calibration(double[] weights) {

    private static final int ROUNDS = 40;
    /** Holds weights back that little speaks for. */
    private static final double RIDGE = 1;
    /** How many right claims must be left when those of another reader are passed over. */
    private static final int ENOUGH = 30;

    /** Takes scores for what they are. */
    public static Calibration none() {
        double[] weights = new double[Rivals.SIZE];
        weights[1] = 4;
        return new Calibration(weights);
    }

    /** The probability of each candidate of a sentence, in thousandths so that decisions do not hang on last digits. */
    public double[] probabilities(List<Candidate> all, OtherClaims others) {
        Rivals rivals = new Rivals(all, others);
        return all.stream()
                .mapToDouble(candidate -> Math.round(1000 * probability(rivals.of(candidate))) / 1000.0)
                .toArray();
    }

    private double probability(double[] numbers) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * numbers[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /**
     * A claim that was weighed.
     *
     * @param numbers what it is weighed by
     * @param right whether it was right
     * @param shared whether another reader makes it as well
     * @param weight how much it counts, in (0, 1]
     */
    public record Outcome(double[] numbers, boolean right, boolean shared, double weight) {

        /** The outcomes of the candidates of a sentence of which the truth is known. */
        public static List<Outcome> of(
                List<Candidate> all, OtherClaims others, Function<Candidate, Optional<Boolean>> truth, double weight) {
            Rivals rivals = new Rivals(all, others);
            return all.stream()
                    .flatMap(candidate -> truth.apply(candidate).stream()
                            .map(right -> new Outcome(rivals.of(candidate), right, others.hold(candidate), weight)))
                    .toList();
        }
    }

    /**
     * Fits to outcomes of sentences that were not learned from, by Newton's method.
     *
     * <p>What counts is how often claims are right that no other reader makes: those that it makes as well are right more
     * often, and passed over unless nearly all are such.
     */
    public static Calibration fit(List<Outcome> outcomes) {
        List<Outcome> own = outcomes.stream().filter(o -> !o.shared()).toList();
        boolean enough = own.stream().filter(Outcome::right).limit(ENOUGH).count() == ENOUGH;
        return fitted(enough ? own : outcomes);
    }

    private static Calibration fitted(List<Outcome> outcomes) {
        int size = Rivals.SIZE;
        Calibration fitted = new Calibration(new double[size]);
        for (int round = 0; round < ROUNDS; round++) {
            double[][] system = new double[size][size + 1];
            for (int i = 0; i < size; i++) {
                system[i][i] = RIDGE;
                system[i][size] = RIDGE * fitted.weights[i];
            }
            for (Outcome outcome : outcomes) {
                double p = fitted.probability(outcome.numbers());
                double error = outcome.weight() * (p - (outcome.right() ? 1 : 0));
                for (int i = 0; i < size; i++) {
                    double x = outcome.numbers()[i];
                    system[i][size] += error * x;
                    for (int k = 0; k < size; k++) {
                        system[i][k] += outcome.weight() * p * (1 - p) * x * outcome.numbers()[k];
                    }
                }
            }
            double[] step = solution(system);
            for (int i = 0; i < size; i++) {
                // Short steps: far from the optimum Newton's may overshoot.
                fitted.weights[i] -= Math.max(-1, Math.min(1, step[i]));
            }
        }
        return fitted;
    }

    /** Solves a system of linear equations, the right side in its last column, by elimination. */
    private static double[] solution(double[][] system) {
        int size = system.length;
        for (int column = 0; column < size; column++) {
            int pivot = column;
            for (int row = column + 1; row < size; row++) {
                pivot = Math.abs(system[row][column]) > Math.abs(system[pivot][column]) ? row : pivot;
            }
            double[] swapped = system[column];
            system[column] = system[pivot];
            system[pivot] = swapped;
            for (int row = 0; row < size; row++) {
                double share = row == column ? 0 : system[row][column] / system[column][column];
                for (int k = column; k <= size && share != 0; k++) {
                    system[row][k] -= share * system[column][k];
                }
            }
        }
        double[] solution = new double[size];
        for (int i = 0; i < size; i++) {
            solution[i] = system[i][size] / system[i][i];
        }
        return solution;
    }

    void write(DataOutput out) throws IOException {
        for (double weight : weights) {
            out.writeDouble(weight);
        }
    }

    static Calibration read(DataInput in) throws IOException {
        double[] weights = new double[Rivals.SIZE];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = in.readDouble();
        }
        return new Calibration(weights);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Calibration that && Arrays.equals(weights, that.weights);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(weights);
    }
}
