package org.newsgraph.train;

/**
 * One class of many.
 *
 * @param index the right one
 */
record ClassTarget(int index) implements Target {

    @Override
    public void slopes(float[] logits, float[] slopes) {
        softmaxSlopes(logits, slopes, 0, logits.length, index);
    }

    /** The slopes of the cross entropy of the logits {@code [begin, end)} where one is right. */
    static void softmaxSlopes(float[] logits, float[] slopes, int begin, int end, int right) {
        float most = Float.NEGATIVE_INFINITY;
        for (int i = begin; i < end; i++) {
            most = Math.max(most, logits[i]);
        }
        double sum = 0;
        for (int i = begin; i < end; i++) {
            sum += Math.exp(logits[i] - most);
        }
        for (int i = begin; i < end; i++) {
            slopes[i] = (float) (Math.exp(logits[i] - most) / sum) - (i == right ? 1 : 0);
        }
    }
}
