package org.newsgraph.train;

/** What a network should have said of an example. */
interface Target {

    /**
     * The slope of the loss by each logit.
     *
     * @param logits what the network said; left as it is
     * @param slopes where to put them; all zero
     */
    void slopes(float[] logits, float[] slopes);
}
