package org.newsgraph.learn;

/** Sums over runs of numbers inside longer arrays: where training and reading spend their time. */
public final class Rows {

    private static final int FOUR = 4;

    private Rows() {}

    /** {@code to[toAt + i] += scale * from[fromAt + i]} for each i below {@code length}. */
    public static void addScaled(float[] from, int fromAt, float scale, float[] to, int toAt, int length) {
        for (int i = 0; i < length; i++) {
            to[toAt + i] += scale * from[fromAt + i];
        }
    }

    /**
     * Adds a weighted sum of the rows of a table to a run of numbers; rows without weight cost nothing.
     *
     * @param table its rows one after the other, each as long as the run
     * @param weights one for each row, from {@code weightsAt} on
     * @param rows how many rows are summed
     */
    static void addWeighted(float[] table, float[] weights, int weightsAt, int rows, Run to) {
        int length = to.length();
        // Copies all begin at 0: only then does the compiler see that they do not overlap, and uses vector
        // instructions.
        float[] sums = new float[length];
        float[][] four = new float[FOUR][length];
        float[] scales = new float[FOUR];
        int found = 0;
        for (int row = 0; row < rows; row++) {
            float weight = weights[weightsAt + row];
            if (weight != 0) {
                System.arraycopy(table, row * length, four[found], 0, length);
                scales[found++] = weight;
                if (found == FOUR) {
                    addFour(four, scales, sums);
                    found = 0;
                }
            }
        }
        for (int i = 0; i < found; i++) {
            addScaled(four[i], scales[i], sums);
        }
        addScaled(sums, 0, 1, to.numbers(), to.at(), length);
    }

    /** Numbers {@code [at, at + length)} of an array. */
    record Run(float[] numbers, int at, int length) {}

    /** Adds four rows at once: what is summed up is fetched and stored once instead of four times. */
    private static void addFour(float[][] rows, float[] scales, float[] to) {
        float[] a = rows[0];
        float[] b = rows[1];
        float[] c = rows[2];
        float[] d = rows[3];
        float wa = scales[0];
        float wb = scales[1];
        float wc = scales[2];
        float wd = scales[3];
        for (int i = 0; i < to.length; i++) {
            to[i] += wa * a[i] + wb * b[i] + wc * c[i] + wd * d[i];
        }
    }

    /** {@code to[i] += scale * from[i]} for each i. */
    static void addScaled(float[] from, float scale, float[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += scale * from[i];
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
