package org.newsgraph.learn;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A network of one hidden layer with rectified units.
 *
 * <p>Its outputs are plain sums, the logits; who uses it says what they mean. The arrays are not copied: a network that is
 * not being trained is left as it is. Thread-safe then.
 */
public final class Network {

    private final int inputs;
    private final int hidden;
    private final int outputs;
    private final float[] shift;
    private final float[] scale;
    private final float[] hiddenWeights;
    private final float[] hiddenBias;
    private final float[] outputWeights;
    private final float[] outputBias;

    /**
     * @param inputs how many numbers it reads
     * @param hidden how many hidden units it has
     * @param outputs how many logits it gives
     */
    public Network(int inputs, int hidden, int outputs) {
        this.inputs = inputs;
        this.hidden = hidden;
        this.outputs = outputs;
        this.shift = new float[inputs];
        this.scale = new float[inputs];
        this.hiddenWeights = new float[inputs * hidden];
        this.hiddenBias = new float[hidden];
        this.outputWeights = new float[hidden * outputs];
        this.outputBias = new float[outputs];
    }

    public int inputs() {
        return inputs;
    }

    public int hidden() {
        return hidden;
    }

    public int outputs() {
        return outputs;
    }

    /** The input, each number brought to mean 0 and deviation 1 of the training data. */
    public float[] standardized(float[] input) {
        if (input.length != inputs) {
            throw new IllegalArgumentException("a network of " + inputs + " inputs was given " + input.length);
        }
        float[] out = new float[inputs];
        for (int i = 0; i < inputs; i++) {
            out[i] = (input[i] - shift[i]) * scale[i];
        }
        return out;
    }

    /** What the hidden units make of an input: none negative. */
    public float[] hiddenOf(float[] input) {
        return hiddenOfStandardized(standardized(input));
    }

    /** {@link #hiddenOf} for an input that is standardized. */
    public float[] hiddenOfStandardized(float[] input) {
        float[] sums = hiddenBias.clone();
        for (int i = 0; i < inputs; i++) {
            float x = input[i];
            if (x != 0) {
                int row = i * hidden;
                for (int h = 0; h < hidden; h++) {
                    sums[h] += x * hiddenWeights[row + h];
                }
            }
        }
        for (int h = 0; h < hidden; h++) {
            sums[h] = Math.max(0, sums[h]);
        }
        return sums;
    }

    /** The logits that follow from the hidden units. */
    public float[] logitsOf(float[] hiddenUnits) {
        float[] sums = outputBias.clone();
        for (int h = 0; h < hidden; h++) {
            float x = hiddenUnits[h];
            if (x != 0) {
                int row = h * outputs;
                for (int o = 0; o < outputs; o++) {
                    sums[o] += x * outputWeights[row + o];
                }
            }
        }
        return sums;
    }

    /** All that training changes, not copied: hidden weights and bias, output weights and bias. */
    public List<float[]> weights() {
        return List.of(hiddenWeights, hiddenBias, outputWeights, outputBias);
    }

    /**
     * Takes the mean and deviation of inputs from what it will be trained on.
     *
     * @param numbers how many inputs, from the first on, are so; the others stay as they are
     */
    public void standardizeBy(List<float[]> data, int numbers) {
        double[] sums = new double[inputs];
        double[] squares = new double[inputs];
        Arrays.fill(scale, 1);
        for (float[] row : data) {
            for (int i = 0; i < numbers; i++) {
                sums[i] += row[i];
                squares[i] += (double) row[i] * row[i];
            }
        }
        for (int i = 0; i < numbers; i++) {
            double mean = sums[i] / data.size();
            double deviation = Math.sqrt(Math.max(0, squares[i] / data.size() - mean * mean));
            shift[i] = HalfFloats.rounded((float) mean);
            // What hardly ever changes must not be blown up when it does.
            scale[i] = HalfFloats.rounded((float) (1 / Math.max(deviation, 0.01)));
        }
    }

    /** Begins with small weights drawn at random (He and others, 2015). */
    public void scatter(Random random) {
        fill(hiddenWeights, Math.sqrt(2.0 / inputs), random);
        fill(outputWeights, Math.sqrt(1.0 / hidden), random);
    }

    private static void fill(float[] weights, double deviation, Random random) {
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) (random.nextGaussian() * deviation);
        }
    }

    /** Rounds all weights to what a file holds of them, so that a network read back is the same. */
    public void round() {
        for (float[] numbers : weights()) {
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = HalfFloats.rounded(numbers[i]);
            }
        }
    }

    /** Writes the weights in 16 bits each, which is finer than training is sure of. */
    void write(DataOutput out) throws IOException {
        out.writeInt(inputs);
        out.writeInt(hidden);
        out.writeInt(outputs);
        HalfFloats.write(shift, out);
        HalfFloats.write(scale, out);
        HalfFloats.write(hiddenWeights, out);
        HalfFloats.write(hiddenBias, out);
        HalfFloats.write(outputWeights, out);
        HalfFloats.write(outputBias, out);
    }

    static Network read(DataInput in) throws IOException {
        int inputs = in.readInt();
        int hidden = in.readInt();
        int outputs = in.readInt();
        // A damaged file must not make us reserve all memory.
        if (inputs < 1 || inputs > 20_000 || hidden < 1 || hidden > 2_000 || outputs < 1 || outputs > 2_000) {
            throw new IOException("no network has the size " + inputs + " × " + hidden + " × " + outputs);
        }
        Network network = new Network(inputs, hidden, outputs);
        HalfFloats.read(network.shift, in);
        HalfFloats.read(network.scale, in);
        HalfFloats.read(network.hiddenWeights, in);
        HalfFloats.read(network.hiddenBias, in);
        HalfFloats.read(network.outputWeights, in);
        HalfFloats.read(network.outputBias, in);
        return network;
    }
}
