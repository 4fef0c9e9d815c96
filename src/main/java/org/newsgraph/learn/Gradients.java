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
    /** The weights from features to hidden units, a row for each unit: only few units of a pair have a slope. */
    private final float[][] byUnit;
    /** Their slopes as far as they are not in {@link #sums} yet, a row for each unit. */
    private final float[][] unitSums;

    /** Zeros. */
    public Gradients(Network network) {
        this.network = network;
        this.shape = network.shape();
        for (Part part : Part.values()) {
            sums.put(part, new float[network.weights(part).length]);
        }
        this.byUnit = new float[shape.hidden()][shape.features()];
        this.unitSums = new float[shape.hidden()][shape.features()];
        clear();
    }

    /** The sums of a part, not copied. */
    public float[] of(Part part) {
        if (part == Part.HIDDEN) {
            for (int unit = 0; unit < shape.hidden(); unit++) {
                for (int feature = 0; feature < shape.features(); feature++) {
                    sums.get(part)[feature * shape.hidden() + unit] = unitSums[unit][feature];
                }
            }
        }
        return sums.get(part);
    }

    /** Begins anew: to be called whenever the network's weights have changed. */
    public void clear() {
        sums.values().forEach(numbers -> Arrays.fill(numbers, 0));
        float[] weights = network.weights(Part.HIDDEN);
        for (int unit = 0; unit < shape.hidden(); unit++) {
            Arrays.fill(unitSums[unit], 0);
            for (int feature = 0; feature < shape.features(); feature++) {
                byUnit[unit][feature] = weights[feature * shape.hidden() + unit];
            }
        }
    }

    /**
     * Goes back from the logits of a pair.
     *
     * @param slopes of the loss by each logit
     * @param projectedSlopes the slopes by the sentence's projected vectors, to which this pair's are added
     */
    public void addPair(PairPass pass, float[] slopes, float[] projectedSlopes) {
        float[] hidden = fromOutput(pass.hidden, slopes);
        for (int h = 0; h < hidden.length; h++) {
            hidden[h] *= pass.hidden[h] > 0 ? pass.keptHidden[h] : 0;
        }
        float[] features = fromHidden(pass.features, hidden);
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
        float[] projection = sums.get(Part.PROJECTION);
        float[] bias = sums.get(Part.PROJECTION_BIAS);
        int count = pass.pieces.count();
        for (int i = 0; i < count; i++) {
            Rows.addScaled(projectedSlopes, i * width, 1, bias, 0, width);
        }
        float[] input = new float[count];
        for (int k = 0; k < shape.inputs(); k++) {
            for (int i = 0; i < count; i++) {
                input[i] = pass.input(i, k);
            }
            Rows.addWeighted(projectedSlopes, input, 0, count, new Rows.Run(projection, k * width, width));
        }
    }

    /** The slopes by the hidden units, from those by the logits. */
    private float[] fromOutput(float[] units, float[] slopes) {
        float[] weights = network.weights(Part.OUTPUT);
        float[] back = new float[units.length];
        Rows.addScaled(slopes, 0, 1, sums.get(Part.OUTPUT_BIAS), 0, slopes.length);
        for (int i = 0; i < units.length; i++) {
            if (units[i] != 0) {
                back[i] = Rows.product(weights, i * slopes.length, slopes, 0, slopes.length);
                Rows.addScaled(slopes, 0, units[i], sums.get(Part.OUTPUT), i * slopes.length, slopes.length);
            }
        }
        return back;
    }

    /** The slopes by the features, from those by the hidden units. */
    private float[] fromHidden(float[] features, float[] slopes) {
        float[] back = new float[features.length];
        Rows.addScaled(slopes, 0, 1, sums.get(Part.HIDDEN_BIAS), 0, slopes.length);
        for (int unit = 0; unit < slopes.length; unit++) {
            if (slopes[unit] != 0) {
                Rows.addScaled(byUnit[unit], slopes[unit], back);
                Rows.addScaled(features, slopes[unit], unitSums[unit]);
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
        float[] signs = sums.get(Part.SIGNS);
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
        float[] querySums = sums.get(Part.QUERIES);
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
        float[] gainSums = sums.get(Part.GAIN);
        float[] roleSums = sums.get(Part.ROLES);
        float[] slopes = new float[width];
        for (int i = 0; i < pass.count; i++) {
            int at = i * width;
            Rows.addScaled(marked, at, 1, sums.get(Part.SHIFT), 0, width);
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
