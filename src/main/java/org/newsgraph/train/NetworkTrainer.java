package org.newsgraph.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.newsgraph.learn.Network;
import org.newsgraph.learn.PairFeatures;

/**
 * Trains networks by stochastic gradient descent with Adam (Kingma and Ba, 2015), dropout and decay of weights.
 *
 * <p>On one thread, in a fixed order: the same examples and seed give the same network on the same machine.
 *
 * @param hidden how many hidden units
 * @param epochs how often each example is seen
 * @param inputDropout the share of inputs hidden from the network at each step
 * @param hiddenDropout the share of hidden units
 * @param seed of all that is drawn
 */
record NetworkTrainer(int hidden, int epochs, float inputDropout, float hiddenDropout, long seed) {

    private static final int BATCH = 32;
    private static final float RATE = 0.001f;
    private static final float DECAY = 0.01f;

    /**
     * @param examples at least one
     * @param outputs how many logits the network gives
     */
    Network train(List<Example> examples, int outputs) {
        Network network = new Network(examples.get(0).features().length, hidden, outputs);
        network.standardizeBy(examples.stream().map(Example::features).toList(), PairFeatures.NUMBERS);
        Random random = new Random(seed);
        network.scatter(random);
        List<Example> order = new ArrayList<>(examples);
        Run run = new Run(network, random);
        int steps = (examples.size() + BATCH - 1) / BATCH * epochs;
        int step = 0;
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            for (int from = 0; from < order.size(); from += BATCH) {
                float rate = RATE * (1 - (float) step++ / steps);
                run.learn(order.subList(from, Math.min(order.size(), from + BATCH)), rate);
            }
        }
        return network;
    }

    /** The state of one training. */
    private final class Run {

        private final Network network;
        private final Random random;
        private final List<Weights> all;
        private final float[][] gradients;
        private int steps;

        Run(Network network, Random random) {
            this.network = network;
            this.random = random;
            this.all = network.weights().stream().map(Weights::new).toList();
            this.gradients = all.stream().map(w -> new float[w.values.length]).toArray(float[][]::new);
        }

        void learn(List<Example> batch, float rate) {
            for (float[] gradient : gradients) {
                Arrays.fill(gradient, 0);
            }
            batch.forEach(this::addGradients);
            steps++;
            for (int i = 0; i < gradients.length; i++) {
                all.get(i).step(gradients[i], 1f / batch.size(), rate, steps);
            }
        }

        private void addGradients(Example example) {
            float[] input = network.standardized(example.features());
            drop(input, inputDropout);
            float[] units = network.hiddenOfStandardized(input);
            drop(units, hiddenDropout);
            float[] logits = network.logitsOf(units);
            float[] slopes = new float[logits.length];
            example.target().slopes(logits, slopes);
            float[] back = new float[units.length];
            float[] output = network.weights().get(2);
            for (int h = 0; h < units.length; h++) {
                if (units[h] > 0) {
                    float sum = 0;
                    int row = h * slopes.length;
                    for (int o = 0; o < slopes.length; o++) {
                        sum += slopes[o] * output[row + o];
                        gradients[2][row + o] += slopes[o] * units[h];
                    }
                    back[h] = sum / (1 - hiddenDropout);
                }
            }
            add(slopes, gradients[3]);
            add(back, gradients[1]);
            for (int i = 0; i < input.length; i++) {
                float x = input[i];
                if (x != 0) {
                    addScaled(back, x, gradients[0], i * back.length);
                }
            }
        }

        private void drop(float[] numbers, float share) {
            float kept = 1 / (1 - share);
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = random.nextFloat() < share ? 0 : numbers[i] * kept;
            }
        }
    }

    private static void add(float[] numbers, float[] sums) {
        addScaled(numbers, 1, sums, 0);
    }

    private static void addScaled(float[] numbers, float scale, float[] sums, int at) {
        for (int i = 0; i < numbers.length; i++) {
            sums[at + i] += scale * numbers[i];
        }
    }

    /** Some weights with Adam's memory of their gradients. */
    private static final class Weights {

        private static final float BETA1 = 0.9f;
        private static final float BETA2 = 0.999f;

        private final float[] values;
        private final float[] means;
        private final float[] squares;

        Weights(float[] values) {
            this.values = values;
            this.means = new float[values.length];
            this.squares = new float[values.length];
        }

        void step(float[] gradient, float scale, float rate, int steps) {
            float unbias1 = 1 / (1 - (float) Math.pow(BETA1, steps));
            float unbias2 = 1 / (1 - (float) Math.pow(BETA2, steps));
            for (int i = 0; i < values.length; i++) {
                float g = gradient[i] * scale;
                means[i] = BETA1 * means[i] + (1 - BETA1) * g;
                squares[i] = BETA2 * squares[i] + (1 - BETA2) * g * g;
                float stride = means[i] * unbias1 / ((float) Math.sqrt(squares[i] * unbias2) + 1e-8f);
                values[i] -= rate * (stride + DECAY * values[i]);
            }
        }
    }
}
