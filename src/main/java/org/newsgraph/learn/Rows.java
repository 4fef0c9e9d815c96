package org.newsgraph.learn;

/** Sums over runs of numbers inside longer arrays, in loops that the compiler turns into vector instructions. */
public final class Rows {

    private Rows() {}

    /** {@code to[toAt + i] += scale * from[fromAt + i]} for each i below {@code length}. */
    public static void addScaled(float[] from, int fromAt, float scale, float[] to, int toAt, int length) {
        for (int i = 0; i < length; i++) {
            to[toAt + i] += scale * from[fromAt + i];
        }
    }

    /** The sum of the products of two runs. */
    public static float product(float[] one, int oneAt, float[] other, int otherAt, int length) {
        // Four sums side by side, one alone would wait for itself at every step.
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int i = 0;
        for (; i + 3 < length; i += 4) {
            a += one[oneAt + i] * other[otherAt + i];
            b += one[oneAt + i + 1] * other[otherAt + i + 1];
            c += one[oneAt + i + 2] * other[otherAt + i + 2];
            d += one[oneAt + i + 3] * other[otherAt + i + 3];
        }
        for (; i < length; i++) {
            a += one[oneAt + i] * other[otherAt + i];
        }
        return a + b + (c + d);
    }
}
