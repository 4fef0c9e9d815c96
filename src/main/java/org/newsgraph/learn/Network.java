package org.newsgraph.learn;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;

/**
 * A small network that looks at the vectors of a sentence's word pieces with two mentions marked.
 *
 * <p>Each piece's vector is projected, told the piece's {@linkplain PairView roles} by an addition, and normalised. What
 * it sees of a pair are the means over both mentions and over the tree path between them, the sentence as a whole, and
 * means weighted by attention, one for each learned query; beside them the sum of the pair's signs. One layer of
 * rectified units leads from there to the logits; who uses them says what they mean.
 *
 * <p>A network that is not being trained is left as it is, and thread-safe then.
 */
public final class Network {

    /** The parts whose numbers are learned. */
    public enum Part {
        /** From a piece's vector to the projected one; a row for each input. */
        PROJECTION,
        PROJECTION_BIAS,
        /** What is added for each role. */
        ROLES,
        /** What each number is multiplied by once it is normal. */
        GAIN,
        /** What is added then. */
        SHIFT,
        /** What the weighted means look for. */
        QUERIES,
        /** What each sign adds. */
        SIGNS,
        /** From the features of a pair to the hidden units; a row for each feature. */
        HIDDEN,
        HIDDEN_BIAS,
        /** From the hidden units to the logits; a row for each unit. */
        OUTPUT,
        OUTPUT_BIAS;

        int size(Shape s) {
            return switch (this) {
                case PROJECTION -> s.inputs() * s.width();
                case PROJECTION_BIAS, GAIN, SHIFT -> s.width();
                case ROLES -> PairView.ROLES * s.width();
                case QUERIES -> s.queries() * s.width();
                case SIGNS -> s.signs() * s.signWidth();
                case HIDDEN -> s.features() * s.hidden();
                case HIDDEN_BIAS -> s.hidden();
                case OUTPUT -> s.hidden() * s.outputs();
                case OUTPUT_BIAS -> s.outputs();
            };
        }
    }

    /**
     * How large a network is.
     *
     * @param inputs numbers of a piece's vector
     * @param width numbers of a projected one
     * @param queries how many weighted means are taken
     * @param signs how many signs there are
     * @param signWidth numbers that stand for a sign
     * @param hidden rectified units
     * @param outputs logits
     */
    public record Shape(int inputs, int width, int queries, int signs, int signWidth, int hidden, int outputs) {

        /** How many numbers describe a pair: the means over first, second and path, the whole, the queries, the signs. */
        public int features() {
            return (PairPass.PLAIN_MEANS + 1 + queries) * width + signWidth;
        }

        void write(DataOutput out) throws IOException {
            for (int size : new int[] {inputs, width, queries, signs, signWidth, hidden, outputs}) {
                out.writeInt(size);
            }
        }

        static Shape read(DataInput in) throws IOException {
            int[] sizes = new int[7];
            for (int i = 0; i < sizes.length; i++) {
                sizes[i] = in.readInt();
                // A damaged file must not make us reserve all memory.
                if (sizes[i] < 1 || sizes[i] > 10_000) {
                    throw new IOException("no network has the size " + sizes[i]);
                }
            }
            return new Shape(sizes[0], sizes[1], sizes[2], sizes[3], sizes[4], sizes[5], sizes[6]);
        }
    }

    private final Shape shape;
    private final Map<Part, float[]> weights = new EnumMap<>(Part.class);

    /** A network of zeros. */
    public Network(Shape shape) {
        this.shape = shape;
        for (Part part : Part.values()) {
            weights.put(part, new float[part.size(shape)]);
        }
    }

    public Shape shape() {
        return shape;
    }

    /** The numbers of a part, not copied: training changes them. */
    public float[] weights(Part part) {
        return weights.get(part);
    }

    /** What the network makes of a sentence, as all pairs of it share it. */
    public SentencePass sentence(PieceVectors pieces) {
        return new SentencePass(this, pieces, Dropping.NOTHING);
    }

    /** {@link #sentence(PieceVectors)} while some of its numbers are hidden for training. */
    public SentencePass sentence(PieceVectors pieces, Dropping dropping) {
        return new SentencePass(this, pieces, dropping);
    }

    /** Begins with small weights drawn at random. */
    public void scatter(Random random) {
        scatter(Part.PROJECTION, 1.0 / shape.inputs(), random);
        scatter(Part.ROLES, 1.0 / PairView.ROLES, random);
        Arrays.fill(weights(Part.GAIN), 1);
        scatter(Part.QUERIES, 1.0 / shape.width(), random);
        scatter(Part.SIGNS, 0.01, random);
        scatter(Part.HIDDEN, 2.0 / shape.features(), random);
        scatter(Part.OUTPUT, 1.0 / shape.hidden(), random);
    }

    private void scatter(Part part, double variance, Random random) {
        float[] numbers = weights(part);
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (float) (random.nextGaussian() * Math.sqrt(variance));
        }
    }

    /** Rounds all weights to what a file holds of them, so that a network read back is the same. */
    public void round() {
        for (float[] numbers : weights.values()) {
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = HalfFloats.rounded(numbers[i]);
            }
        }
    }

    /** Writes the weights in 16 bits each, which is finer than training is sure of. */
    void write(DataOutput out) throws IOException {
        shape.write(out);
        for (Part part : Part.values()) {
            HalfFloats.write(weights(part), out);
        }
    }

    static Network read(DataInput in) throws IOException {
        Network network = new Network(Shape.read(in));
        for (Part part : Part.values()) {
            HalfFloats.read(network.weights(part), in);
        }
        return network;
    }
}
