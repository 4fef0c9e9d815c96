package org.newsgraph.parse;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What each feature gives to the hidden layer. It depends on nothing else, so it is kept for the next time, as far as
 * there is room: the frequent features and those asked for of late.
 *
 * <p>Thread-safe: two threads may compute the same share, and come to the same.
 */
final class Shares {

    /** So many dimensions of an embedding are taken at once. */
    static final int FIVE = 5;

    /** Each set keeps the shares of two features, some 4 KB each: 130 MB in all. */
    private static final int BITS_OF_SETS = 14;

    /** Spreads keys over the sets: 2 to the power of 32, divided by the golden ratio. */
    private static final int SPREAD = 0x9E3779B9;

    private final ParserModel model;
    /** By turns the most frequent feature of a set and the one that came last. */
    private final AtomicReferenceArray<Share> kept = new AtomicReferenceArray<>(2 << BITS_OF_SETS);

    /** The share of a feature at a place; the more frequent a feature, the lower its key. */
    private record Share(int key, float[] units) {}

    Shares(ParserModel model) {
        this.model = model;
    }

    /** The share of the feature at a place among all, one number for each hidden unit, which nobody may change. */
    float[] of(int[] features, int place) {
        int key = features[place] * Features.COUNT + place;
        int set = key * SPREAD >>> Integer.SIZE - BITS_OF_SETS;
        Share frequent = kept.getAcquire(2 * set);
        if (frequent != null && frequent.key() == key) {
            return frequent.units();
        }
        Share latest = kept.getAcquire(2 * set + 1);
        if (latest != null && latest.key() == key) {
            return latest.units();
        }
        Share share = new Share(key, computed(features[place], place));
        if (frequent != null && frequent.key() < key) {
            kept.setRelease(2 * set + 1, share);
        } else {
            kept.setRelease(2 * set, share);
            kept.setRelease(2 * set + 1, frequent);
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
}
