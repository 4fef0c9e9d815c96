package org.newsgraph.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import org.newsgraph.learn.Dropping;
import org.newsgraph.learn.Gradients;
import org.newsgraph.learn.Network;
import org.newsgraph.learn.Network.Part;
import org.newsgraph.learn.PairPass;
import org.newsgraph.learn.PairView;
import org.newsgraph.learn.SentencePass;
import org.newsgraph.train.LabelledPair.Truth;

/**
 * Trains networks by stochastic gradient descent with Adam (Kingma and Ba, 2015), dropout and decay of weights.
 *
 * <p>On one thread, in a fixed order: the same lessons and seed give the same network on the same machine.
 *
 * @param shape of the networks
 * @param epochs how often each sentence is seen
 * @param seed of all that is drawn
 */
record NetworkTrainer(Network.Shape shape, int epochs, long seed) {

    /** How many pairs are seen before weights are changed, at least. */
    private static final int BATCH = 32;

    private static final float RATE = 0.001f;
    private static final float DECAY = 0.01f;

    /** @param lessons at least one */
    Network train(List<Lesson> lessons) {
        Network network = new Network(shape);
        Random random = new Random(seed);
        network.scatter(random);
        Run run = new Run(network);
        int pairs = lessons.stream().mapToInt(l -> l.pairs().size()).sum() * epochs;
        int seen = 0;
        List<Lesson> order = new ArrayList<>(lessons);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            int from = 0;
            while (from < order.size()) {
                int to = from;
                int batch = 0;
                while (to < order.size() && batch < BATCH) {
                    batch += order.get(to++).pairs().size();
                }
                run.learn(order.subList(from, to), batch, RATE * (1 - (float) seen / pairs));
                seen += batch;
                from = to;
            }
        }
        network.round();
        return network;
    }

    /** The state of one training. */
    private final class Run {

        private final Network network;
        private final SplittableRandom random = new SplittableRandom(seed);
        private final Gradients gradients;
        private final Map<Part, Moments> moments = new EnumMap<>(Part.class);
        private int steps;

        Run(Network network) {
            this.network = network;
            this.gradients = new Gradients(network);
            for (Part part : Part.values()) {
                moments.put(part, new Moments(network.weights(part)));
            }
        }

        void learn(List<Lesson> batch, int pairs, float rate) {
            gradients.clear();
            batch.forEach(this::addGradients);
            steps++;
            moments.forEach((part, m) -> m.step(gradients.of(part), 1f / pairs, rate, steps));
        }

        private void addGradients(Lesson lesson) {
            Dropping dropping = Dropping.by(random);
            SentencePass sentence = network.sentence(lesson.view().pieces(), dropping);
            float[] projectedSlopes = new float[lesson.view().pieces().count() * shape.width()];
            for (int i = 0; i < lesson.pairs().size(); i++) {
                PairView view = lesson.view().pairs().get(i);
                PairTarget target = lesson.pairs().get(i).target();
                if (target.verdicts().stream().anyMatch(v -> v.truth() != Truth.UNKNOWN)) {
                    PairPass pass = sentence.pair(view, dropping);
                    gradients.addPair(pass, target.slopes(pass.logits(), lesson.weight()), projectedSlopes);
                }
            }
            gradients.addSentence(sentence, projectedSlopes);
        }
    }

    /** Some weights with Adam's memory of their gradients. */
    private static final class Moments {

        private static final float BETA1 = 0.9f;
        private static final float BETA2 = 0.999f;

        private final float[] values;
        private final float[] means;
        private final float[] squares;

        Moments(float[] values) {
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
