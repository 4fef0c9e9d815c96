package org.newsgraph.learn;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.newsgraph.learn.Network.Part;
import org.newsgraph.learn.Network.Shape;

/** How the loss changes with each number of a network, summed over the pairs of some sentences. */
public final class Gradients {

    private final Network network;
    private final Shape shape;
    private final Map<Part, float[]> sums = new EnumMap<>(Part.class);

    /** Zeros. */
    public Gradients(Network network) {
        this.network = network;
        this.shape = network.shape();
        for (Part part : Part.values()) {
            sums.put(part, new float[network.weights(part).length]);
        }
    }

    /** The sums of a part, not copied. */
    public float[] of(Part part) {
        return sums.get(part);
    }

    /** Begins anew. */
    public void clear() {
        sums.values().forEach(numbers -> Arrays.fill(numbers, 0));
    }

    /**
     * Goes back from the logits of a pair.
     *
     * @param slopes of the loss by each logit
     * @param projectedSlopes the slopes by the sentence's projected vectors, to which this pair's are added
     */
    public void addPair(PairPass pass, float[] slopes, float[] projectedSlopes) {
        float[] hidden = back(pass.hidden, slopes, Part.OUTPUT, Part.OUTPUT_BIAS);
        for (int h = 0; h < hidden.length; h++) {
            hidden[h] *= pass.hidden[h] > 0 ? pass.keptHidden[h] : 0;
        }
        float[] features = back(pass.features, hidden, Part.HIDDEN, Part.HIDDEN_BIAS);
        addSigns(pass, features);
        for (int k = 0; k < features.length; k++) {
            features[k] *= pass.keptFeatures[k];
        }
        float[] marked = new float[pass.marked.length];
        addMeans(pass, features, marked);
        addAttention(pass, features, marked);
        addNormal(pass, marked, projectedSlopes);
    }

    /** Goes back from the projected vectors of a sentence, once all its pairs are added. */
    public void addSentence(SentencePass pass, float[] projectedSlopes) {
        int width = shape.width();
        float[] projection = of(Part.PROJECTION);
        float[] bias = of(Part.PROJECTION_BIAS);
        for (int i = 0; i < pass.pieces.count(); i++) {
            Rows.addScaled(projectedSlopes, i * width, 1, bias, 0, width);
            for (int k = 0; k < shape.inputs(); k++) {
                float x = pass.input(i, k);
                if (x != 0) {
                    Rows.addScaled(projectedSlopes, i * width, x, projection, k * width, width);
                }
            }
        }
    }

    /** The slopes by what a layer was given, from those by what it gave. */
    private float[] back(float[] given, float[] slopes, Part part, Part bias) {
        float[] weights = network.weights(part);
        float[] sum = of(part);
        float[] back = new float[given.length];
        Rows.addScaled(slopes, 0, 1, of(bias), 0, slopes.length);
        for (int i = 0; i < given.length; i++) {
            if (given[i] != 0) {
                back[i] = Rows.product(weights, i * slopes.length, slopes, 0, slopes.length);
                Rows.addScaled(slopes, 0, given[i], sum, i * slopes.length, slopes.length);
            }
        }
        return back;
    }

    private void addSigns(PairPass pass, float[] features) {
        int at = pass.signsAt();
        int width = shape.signWidth();
        float[] slopes = new float[width];
        for (int k = 0; k < width; k++) {
            float kept = pass.keptFeatures[at + k];
            float tanh = kept == 0 ? 0 : pass.features[at + k] / kept;
            slopes[k] = features[at + k] * kept * (1 - tanh * tanh);
        }
        float[] signs = of(Part.SIGNS);
        for (int s = 0; s < pass.view.signs().length; s++) {
            if (pass.keptSigns[s] != 0) {
                Rows.addScaled(slopes, 0, pass.keptSigns[s], signs, pass.view.signs()[s] * width, width);
            }
        }
    }

    private void addMeans(PairPass pass, float[] features, float[] marked) {
        int width = shape.width();
        for (int role = 0; role < PairPass.PLAIN_MEANS; role++) {
            int players = pass.players(role);
            for (int i = 0; i < pass.count; i++) {
                if (pass.view.plays(i, role)) {
                    Rows.addScaled(features, role * width, 1f / players, marked, i * width, width);
                }
            }
        }
        Rows.addScaled(features, PairPass.PLAIN_MEANS * width, 1, marked, 0, width);
    }

    private void addAttention(PairPass pass, float[] features, float[] marked) {
        int width = shape.width();
        int count = pass.count;
        float[] queries = network.weights(Part.QUERIES);
        float[] querySums = of(Part.QUERIES);
        float[] looks = new float[count];
        for (int q = 0; q < shape.queries(); q++) {
            int at = (PairPass.PLAIN_MEANS + 1 + q) * width;
            float mean = 0;
            for (int i = 0; i < count; i++) {
                looks[i] = Rows.product(features, at, pass.marked, i * width, width);
                mean += pass.attention[q * count + i] * looks[i];
            }
            for (int i = 0; i < count; i++) {
                float weight = pass.attention[q * count + i];
                float slope = weight * (looks[i] - mean);
                Rows.addScaled(features, at, weight, marked, i * width, width);
                Rows.addScaled(queries, q * width, slope, marked, i * width, width);
                Rows.addScaled(pass.marked, i * width, slope, querySums, q * width, width);
            }
        }
    }

    private void addNormal(PairPass pass, float[] marked, float[] projectedSlopes) {
        int width = shape.width();
        float[] gain = network.weights(Part.GAIN);
        float[] gainSums = of(Part.GAIN);
        float[] roleSums = of(Part.ROLES);
        float[] slopes = new float[width];
        for (int i = 0; i < pass.count; i++) {
            int at = i * width;
            Rows.addScaled(marked, at, 1, of(Part.SHIFT), 0, width);
            float mean = 0;
            float product = 0;
            for (int k = 0; k < width; k++) {
                gainSums[k] += marked[at + k] * pass.normal[at + k];
                slopes[k] = marked[at + k] * gain[k];
                mean += slopes[k];
                product += slopes[k] * pass.normal[at + k];
            }
            mean /= width;
            product /= width;
            for (int k = 0; k < width; k++) {
                slopes[k] = (slopes[k] - mean - pass.normal[at + k] * product) / pass.deviations[i];
            }
            Rows.addScaled(slopes, 0, 1, projectedSlopes, at, width);
            for (int role = 0; role < PairView.ROLES; role++) {
                if (pass.view.plays(i, role)) {
                    Rows.addScaled(slopes, 0, 1, roleSums, role * width, width);
                }
            }
        }
    }
}
