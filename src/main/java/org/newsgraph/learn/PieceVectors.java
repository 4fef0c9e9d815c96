package org.newsgraph.learn;

import org.newsgraph.encode.Encoding;
import org.newsgraph.encode.SentenceEncoder;

/**
 * The vectors of a sentence: first that of the whole, then one for each word piece; a byte a number, with a scale for each
 * vector. That is as fine as the quantised encoder itself, and lets all sentences of a training set stay in memory.
 */
public final class PieceVectors {

    private static final float LEAST = 1e-6f;

    private final byte[] numbers;
    private final float[] scales;

    private PieceVectors(byte[] numbers, float[] scales) {
        this.numbers = numbers;
        this.scales = scales;
    }

    /** The vectors of an encoded sentence. */
    public static PieceVectors of(Encoding encoding) {
        float[][] vectors = new float[encoding.pieces().size() + 1][];
        vectors[0] = encoding.whole();
        for (int i = 1; i < vectors.length; i++) {
            vectors[i] = encoding.vector(i - 1);
        }
        return of(vectors);
    }

    /** Vectors as given, each of as many numbers as the encoder's. */
    public static PieceVectors of(float[][] vectors) {
        int width = SentenceEncoder.WIDTH;
        byte[] numbers = new byte[vectors.length * width];
        float[] scales = new float[vectors.length];
        for (int i = 0; i < vectors.length; i++) {
            float most = LEAST;
            for (float number : vectors[i]) {
                most = Math.max(most, Math.abs(number));
            }
            scales[i] = most / Byte.MAX_VALUE;
            for (int k = 0; k < width; k++) {
                numbers[i * width + k] = (byte) Math.round(vectors[i][k] / scales[i]);
            }
        }
        return new PieceVectors(numbers, scales);
    }

    /** How many vectors there are: one more than pieces. */
    public int count() {
        return scales.length;
    }

    /** The k-th number of the i-th vector. */
    public float number(int i, int k) {
        return scales[i] * numbers[i * SentenceEncoder.WIDTH + k];
    }
}
