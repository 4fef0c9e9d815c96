package org.newsgraph.parse;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Scores the moves of a parser: one hidden layer with the cube as its activation.
 *
 * <p>What a feature gives to the hidden layer depends on nothing else, so it is kept for the next time. The loops run
 * over several rows side by side, since a single sum would wait for itself at every step. Every sum is made in one order,
 * whatever the processor. Thread-safe.
 */
final class ParserNetwork {

    /** Each set keeps the shares of two features, some 4 KB each. */
    private static final int BITS_OF_SETS = 14;

    /** Spreads keys over the sets: 2 to the power of 32, divided by the golden ratio. */
    private static final int SPREAD = 0x9E3779B9;

    private static final int EIGHT = 8;

    /** So many dimensions of an embedding are taken at once. */
    static final int FIVE = 5;

    private final ParserModel model;
    /** By turns the most frequent feature of a set and the one that came last. */
    private final AtomicReferenceArray<Share> shares = new AtomicReferenceArray<>(2 << BITS_OF_SETS);

    /** What a feature gives to the hidden units; features that are more frequent have lower keys. */
    private record Share(int key, float[] units) {

        boolean isOf(int other) {
            return key == other;
        }
    }

    ParserNetwork(ParserModel model) {
        this.model = model;
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
                    share(features, i),
                    share(features, i + 1),
                    share(features, i + 2),
                    share(features, i + 3),
                    share(features, i + 4),
                    share(features, i + 5),
                    share(features, i + 6),
                    share(features, i + 7));
        }
        for (int i = 0; i < units.length; i++) {
            float unit = units[i];
            units[i] = unit * unit * unit;
        }
        return units;
    }

    private float[] share(int[] features, int place) {
        int key = features[place] * Features.COUNT + place;
        int set = key * SPREAD >>> Integer.SIZE - BITS_OF_SETS;
        Share frequent = shares.getAcquire(2 * set);
        if (frequent != null && frequent.isOf(key)) {
            return frequent.units();
        }
        Share latest = shares.getAcquire(2 * set + 1);
        if (latest != null && latest.isOf(key)) {
            return latest.units();
        }
        Share share = new Share(key, computed(features[place], place));
        if (frequent != null && frequent.key() < key) {
            shares.setRelease(2 * set + 1, share);
        } else {
            shares.setRelease(2 * set, share);
            shares.setRelease(2 * set + 1, frequent);
        }
        return share.units();
    }

    private float[] computed(int feature, int place) {
        float[] embedding = model.embeddings()[feature];
        float[] units = new float[model.bias().length];
        int first = place * embedding.length;
        for (int i = 0; i < embedding.length; i += FIVE) {
            addFive(units, embedding, i, model.inputs(), first + i);
        }
        return units;
    }

    /** The score of each move. */
    float[] scores(float[] units) {
        float[][] outputs = model.outputs();
        float[] scores = new float[outputs.length];
        int move = 0;
        for (; move + 7 < outputs.length; move += 8) {
            multiplyEight(units, outputs, move, scores);
        }
        for (; move < outputs.length; move++) {
            scores[move] = product(units, outputs[move]);
        }
        return scores;
    }

    private static void addEight(
            float[] to, float[] a, float[] b, float[] c, float[] d, float[] e, float[] f, float[] g, float[] h) {
        for (int i = 0; i < to.length; i++) {
            to[i] += ((a[i] + b[i]) + (c[i] + d[i])) + ((e[i] + f[i]) + (g[i] + h[i]));
        }
    }

    private static void addFive(float[] to, float[] weights, int at, float[][] rows, int row) {
        float[] a = rows[row];
        float[] b = rows[row + 1];
        float[] c = rows[row + 2];
        float[] d = rows[row + 3];
        float[] e = rows[row + 4];
        float wa = weights[at];
        float wb = weights[at + 1];
        float wc = weights[at + 2];
        float wd = weights[at + 3];
        float we = weights[at + 4];
        for (int i = 0; i < to.length; i++) {
            to[i] += (wa * a[i] + wb * b[i]) + (wc * c[i] + wd * d[i]) + we * e[i];
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
