package org.newsgraph.parse;

/**
 * Scores the moves of a parser: one hidden layer with the cube as its activation.
 *
 * <p>The loops run over several rows side by side, since a single sum would wait for itself at every step. Every sum is
 * made in one order, whatever the processor. Thread-safe.
 */
final class ParserNetwork {

    private static final int EIGHT = 8;

    private final ParserModel model;
    private final Shares shares;

    ParserNetwork(ParserModel model) {
        this.model = model;
        this.shares = new Shares(model);
    }

    /**
     * The score of each move.
     *
     * @param features {@link Features#COUNT} numbers of relations, tags and words
     */
    float[] scores(int[] features) {
        float[] units = hiddenUnits(features);
        float[][] outputs = model.outputs();
        float[] scores = new float[outputs.length];
        int move = 0;
        for (; move + EIGHT <= outputs.length; move += EIGHT) {
            multiplyEight(units, outputs, move, scores);
        }
        for (; move < outputs.length; move++) {
            scores[move] = product(units, outputs[move]);
        }
        return scores;
    }

    private float[] hiddenUnits(int[] features) {
        float[] units = model.bias().clone();
        for (int i = 0; i < features.length; i += EIGHT) {
            addEight(
                    units,
                    shares.of(features, i),
                    shares.of(features, i + 1),
                    shares.of(features, i + 2),
                    shares.of(features, i + 3),
                    shares.of(features, i + 4),
                    shares.of(features, i + 5),
                    shares.of(features, i + 6),
                    shares.of(features, i + 7));
        }
        for (int i = 0; i < units.length; i++) {
            float unit = units[i];
            units[i] = unit * unit * unit;
        }
        return units;
    }

    private static void addEight(
            float[] to, float[] a, float[] b, float[] c, float[] d, float[] e, float[] f, float[] g, float[] h) {
        for (int i = 0; i < to.length; i++) {
            to[i] += ((a[i] + b[i]) + (c[i] + d[i])) + ((e[i] + f[i]) + (g[i] + h[i]));
        }
    }

    private static void multiplyEight(float[] units, float[][] rows, int first, float[] products) {
        float[] rowA = rows[first];
        float[] rowB = rows[first + 1];
        float[] rowC = rows[first + 2];
        float[] rowD = rows[first + 3];
        float[] rowE = rows[first + 4];
        float[] rowF = rows[first + 5];
        float[] rowG = rows[first + 6];
        float[] rowH = rows[first + 7];
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        float e = 0;
        float f = 0;
        float g = 0;
        float h = 0;
        for (int i = 0; i < units.length; i++) {
            float unit = units[i];
            a += unit * rowA[i];
            b += unit * rowB[i];
            c += unit * rowC[i];
            d += unit * rowD[i];
            e += unit * rowE[i];
            f += unit * rowF[i];
            g += unit * rowG[i];
            h += unit * rowH[i];
        }
        products[first] = a;
        products[first + 1] = b;
        products[first + 2] = c;
        products[first + 3] = d;
        products[first + 4] = e;
        products[first + 5] = f;
        products[first + 6] = g;
        products[first + 7] = h;
    }

    private static float product(float[] units, float[] row) {
        float sum = 0;
        for (int i = 0; i < units.length; i++) {
            sum += units[i] * row[i];
        }
        return sum;
    }
}
