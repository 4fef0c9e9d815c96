package org.newsgraph.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.newsgraph.encode.SentenceEncoder;
import org.newsgraph.learn.Network.Part;

/** Gradients against what a small step changes. */
class GradientsTest {

    private static final float STEP = 1e-2f;
    private static final PieceVectors PIECES = PieceVectors.of(vectors());
    private static final List<PairView> PAIRS = List.of(
            new PairView(new byte[] {64, 1, 4 | 8, 2, 32}, new int[] {0, 3}),
            new PairView(new byte[] {64, 16, 1, 2, 32}, new int[] {1}));

    private static float[][] vectors() {
        Random random = new Random(2);
        float[][] vectors = new float[5][SentenceEncoder.WIDTH];
        for (float[] vector : vectors) {
            for (int k = 0; k < vector.length; k++) {
                vector[k] = (float) random.nextGaussian();
            }
        }
        return vectors;
    }

    private static Network network() {
        Network network = new Network(new Network.Shape(SentenceEncoder.WIDTH, 6, 2, 4, 3, 5, 2));
        network.scatter(new Random(1));
        return network;
    }

    /** The loss is the first logit less half the second, over both pairs. */
    private static double loss(Network network) {
        SentencePass sentence = network.sentence(PIECES);
        return PAIRS.stream()
                .map(view -> sentence.pair(view).logits())
                .mapToDouble(logits -> logits[0] - logits[1] / 2)
                .sum();
    }

    @Test
    void everyPartChangesTheLossAsItsGradientSays() {
        Network network = network();
        Gradients gradients = new Gradients(network);
        SentencePass sentence = network.sentence(PIECES);
        float[] slopes = new float[PIECES.count() * network.shape().width()];
        PAIRS.forEach(view -> gradients.addPair(sentence.pair(view), new float[] {1, -0.5f}, slopes));
        gradients.addSentence(sentence, slopes);

        for (Part part : Part.values()) {
            float[] weights = network.weights(part);
            int at = strongest(gradients.of(part));
            float before = weights[at];
            weights[at] = before + STEP;
            double more = loss(network);
            weights[at] = before - STEP;
            double less = loss(network);
            weights[at] = before;

            double expected = (more - less) / (2 * STEP);
            assertThat((double) gradients.of(part)[at])
                    .as(part.toString())
                    .isCloseTo(expected, within(0.02 + Math.abs(expected) * 0.05));
        }
    }

    private static int strongest(float[] numbers) {
        int best = 0;
        for (int i = 1; i < numbers.length; i++) {
            best = Math.abs(numbers[i]) > Math.abs(numbers[best]) ? i : best;
        }
        return best;
    }
}
