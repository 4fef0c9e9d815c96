package org.newsgraph.learn;

import java.util.Arrays;
import java.util.List;
import org.newsgraph.claim.Status;

/**
 * The networks that score pairs, as one: their logits averaged.
 *
 * <p>The first logits are those of the labels, each on its own, since several may hold; then come those of the four
 * statuses, of which one holds. Thread-safe.
 */
public final class PairScorer {

    /** How many statuses there are, in the order of {@link Status}. */
    public static final int STATUSES = Status.values().length;

    private final List<Network> networks;

    /** @param networks at least one, all with the same inputs and outputs */
    public PairScorer(List<Network> networks) {
        this.networks = List.copyOf(networks);
        if (this.networks.isEmpty()) {
            throw new IllegalArgumentException("no networks");
        }
    }

    List<Network> networks() {
        return networks;
    }

    /** The logits of a pair: labels, then statuses. */
    public float[] logitsOf(float[] features) {
        float[] sums = new float[networks.get(0).outputs()];
        for (Network network : networks) {
            float[] logits = network.logitsOf(network.hiddenOf(features));
            for (int i = 0; i < sums.length; i++) {
                sums[i] += logits[i] / networks.size();
            }
        }
        return sums;
    }

    /** By what two pairs are compared: the hidden units of the first network, a byte each. */
    public byte[] unitsOf(float[] features) {
        return Memory.quantized(networks.get(0).hiddenOf(features));
    }

    /** Index of the likeliest status. */
    public static int statusOf(float[] logits) {
        float[] statuses = Arrays.copyOfRange(logits, logits.length - STATUSES, logits.length);
        int best = 0;
        for (int i = 1; i < STATUSES; i++) {
            best = statuses[i] > statuses[best] ? i : best;
        }
        return best;
    }
}
