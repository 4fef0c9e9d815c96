package org.newsgraph.learn;

import org.newsgraph.learn.Network.Part;
import org.newsgraph.learn.Network.Shape;

/** All that a network computes of one pair, from the marked pieces to the logits; {@link Gradients} goes the way back. */
public final class PairPass {

    /** The roles over whose pieces a plain mean is taken. */
    static final int PLAIN_MEANS = 3;

    private static final float DROPPED_SIGNS = 0.4f;
    private static final float DROPPED_FEATURES = 0.3f;
    private static final float DROPPED_HIDDEN = 0.4f;
    private static final double LEAST_VARIANCE = 1e-5;

    final SentencePass sentence;
    final PairView view;
    final int count;
    /** Each piece with its roles, brought to mean 0 and deviation 1; and one by what it was divided. */
    final float[] normal;

    final float[] deviations;
    /** The same with gain and shift. */
    final float[] marked;
    /** How much each query looks at each piece: a row of all pieces for each query. */
    final float[] attention;

    final float[] keptSigns;
    final float[] keptFeatures;
    final float[] features;
    final float[] keptHidden;
    final float[] hidden;
    final float[] logits;

    private final Network network;
    private final Shape shape;

    PairPass(SentencePass sentence, PairView view, Dropping dropping) {
        this.sentence = sentence;
        this.network = sentence.network;
        this.shape = network.shape();
        this.view = view;
        this.count = view.roles().length;
        this.normal = new float[count * shape.width()];
        this.deviations = new float[count];
        this.marked = new float[count * shape.width()];
        this.attention = new float[shape.queries() * count];
        this.keptSigns = SentencePass.ones(view.signs().length);
        dropping.drop(keptSigns, DROPPED_SIGNS);
        this.keptFeatures = SentencePass.ones(shape.features());
        dropping.drop(keptFeatures, DROPPED_FEATURES);
        this.keptHidden = SentencePass.ones(shape.hidden());
        dropping.drop(keptHidden, DROPPED_HIDDEN);
        mark();
        attend();
        this.features = features();
        this.hidden = layer(features, Part.HIDDEN, Part.HIDDEN_BIAS, shape.hidden());
        for (int h = 0; h < hidden.length; h++) {
            hidden[h] = Math.max(0, hidden[h]) * keptHidden[h];
        }
        this.logits = layer(hidden, Part.OUTPUT, Part.OUTPUT_BIAS, shape.outputs());
    }

    /** The logits; not to be changed. */
    public float[] logits() {
        return logits;
    }

    /** What the hidden units made of the pair: none negative. */
    public float[] hidden() {
        return hidden;
    }

    private void mark() {
        int width = shape.width();
        float[] roles = network.weights(Part.ROLES);
        float[] gain = network.weights(Part.GAIN);
        float[] shift = network.weights(Part.SHIFT);
        System.arraycopy(sentence.projected, 0, normal, 0, normal.length);
        for (int i = 0; i < count; i++) {
            int at = i * width;
            for (int role = 0; role < PairView.ROLES; role++) {
                if (view.plays(i, role)) {
                    Rows.addScaled(roles, role * width, 1, normal, at, width);
                }
            }
            double sum = 0;
            double squares = 0;
            for (int k = 0; k < width; k++) {
                sum += normal[at + k];
                squares += (double) normal[at + k] * normal[at + k];
            }
            float mean = (float) (sum / width);
            deviations[i] = (float) Math.sqrt(Math.max(0, squares / width - mean * mean) + LEAST_VARIANCE);
            for (int k = 0; k < width; k++) {
                normal[at + k] = (normal[at + k] - mean) / deviations[i];
                marked[at + k] = normal[at + k] * gain[k] + shift[k];
            }
        }
    }

    private void attend() {
        float[] queries = network.weights(Part.QUERIES);
        int width = shape.width();
        for (int q = 0; q < shape.queries(); q++) {
            float most = Float.NEGATIVE_INFINITY;
            for (int i = 0; i < count; i++) {
                attention[q * count + i] = Rows.product(marked, i * width, queries, q * width, width);
                most = Math.max(most, attention[q * count + i]);
            }
            double sum = 0;
            for (int i = 0; i < count; i++) {
                attention[q * count + i] = (float) Math.exp(attention[q * count + i] - most);
                sum += attention[q * count + i];
            }
            for (int i = 0; i < count; i++) {
                attention[q * count + i] /= (float) sum;
            }
        }
    }

    private float[] features() {
        int width = shape.width();
        float[] all = new float[shape.features()];
        for (int role = 0; role < PLAIN_MEANS; role++) {
            int players = players(role);
            for (int i = 0; i < count; i++) {
                if (view.plays(i, role)) {
                    Rows.addScaled(marked, i * width, 1f / players, all, role * width, width);
                }
            }
        }
        System.arraycopy(marked, 0, all, PLAIN_MEANS * width, width);
        for (int q = 0; q < shape.queries(); q++) {
            Rows.addWeighted(
                    marked, attention, q * count, count, new Rows.Run(all, (PLAIN_MEANS + 1 + q) * width, width));
        }
        int at = signsAt();
        float[] signs = network.weights(Part.SIGNS);
        for (int s = 0; s < view.signs().length; s++) {
            if (keptSigns[s] != 0) {
                int row = view.signs()[s] * shape.signWidth();
                Rows.addScaled(signs, row, keptSigns[s], all, at, shape.signWidth());
            }
        }
        for (int k = at; k < all.length; k++) {
            all[k] = (float) Math.tanh(all[k]);
        }
        for (int k = 0; k < all.length; k++) {
            all[k] *= keptFeatures[k];
        }
        return all;
    }

    /** Where among the features the signs begin. */
    int signsAt() {
        return shape.features() - shape.signWidth();
    }

    /** How many pieces play a role. */
    int players(int role) {
        int players = 0;
        for (int i = 0; i < count; i++) {
            players += view.plays(i, role) ? 1 : 0;
        }
        return players;
    }

    private float[] layer(float[] from, Part part, Part bias, int size) {
        float[] weights = network.weights(part);
        float[] sums = network.weights(bias).clone();
        Rows.addWeighted(weights, from, 0, from.length, new Rows.Run(sums, 0, size));
        return sums;
    }
}
