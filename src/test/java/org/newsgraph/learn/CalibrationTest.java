package org.newsgraph.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    private static List<Calibration.Outcome> outcomes(double score, int right, int wrong, boolean shared) {
        List<Calibration.Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < right + wrong; i++) {
            double[] numbers = new double[Rivals.SIZE];
            numbers[0] = 1;
            numbers[1] = score;
            outcomes.add(new Calibration.Outcome(numbers, i < right, shared, 1));
        }
        return outcomes;
    }

    @Test
    void ofWhatIsRightFourTimesInFiveTheProbabilityIsFourFifths() {
        List<Calibration.Outcome> outcomes = outcomes(1, 800, 200, false);
        outcomes.addAll(outcomes(-1, 100, 900, false));

        Calibration fitted = Calibration.fit(outcomes);

        double[] weights = fitted.weights();
        assertThat(1 / (1 + Math.exp(-weights[0] - weights[1]))).isCloseTo(0.8, within(0.01));
        assertThat(1 / (1 + Math.exp(-weights[0] + weights[1]))).isCloseTo(0.1, within(0.01));
    }

    @Test
    void whatAnotherReaderSaysAsWellDoesNotMakeTheRestSurer() {
        List<Calibration.Outcome> outcomes = outcomes(1, 50, 50, false);
        outcomes.addAll(outcomes(1, 900, 0, true));

        double[] weights = Calibration.fit(outcomes).weights();

        assertThat(1 / (1 + Math.exp(-weights[0] - weights[1]))).isCloseTo(0.5, within(0.02));
    }

    @Test
    void whereAnotherReaderSaysNearlyAllThatIsRightThatCounts() {
        List<Calibration.Outcome> outcomes = outcomes(1, 40, 0, true);
        outcomes.addAll(outcomes(-1, 0, 40, false));

        double[] weights = Calibration.fit(outcomes).weights();

        assertThat(1 / (1 + Math.exp(-weights[0] - weights[1]))).isGreaterThan(0.8);
    }

    @Test
    void whatCountsLessMovesLess() {
        List<Calibration.Outcome> outcomes = outcomes(0, 100, 100, false);
        for (Calibration.Outcome other : outcomes(0, 0, 200, false)) {
            outcomes.add(new Calibration.Outcome(other.numbers(), false, false, 0.1));
        }

        double[] weights = Calibration.fit(outcomes).weights();

        assertThat(1 / (1 + Math.exp(-weights[0]))).isBetween(0.4, 0.49);
    }
}
