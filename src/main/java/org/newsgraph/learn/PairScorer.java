package org.newsgraph.learn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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

    /** From what share on that it is no fact, it is taken for none. */
    private static final double DOUBT = 0.2;

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

    /**
     * What the networks make of a pair; the arrays are not copied.
     *
     * @param logits labels, then statuses
     * @param units by what two pairs are compared: the hidden units of the first network, a byte each
     */
    public record Scored(float[] logits, byte[] units) {

        /**
         * The likeliest status; but what may well be no fact is none: to take a rumour or a denial for a fact costs
         * more than to miss one.
         */
        public Status status() {
            double noFact = share(Status.SPECULATIVE) + share(Status.NEGATED);
            boolean doubtful = noFact >= DOUBT * (noFact + share(Status.ASSERTED) + share(Status.ATTRIBUTED));
            return Stream.of(Status.values())
                    .filter(status -> status.isFact() != doubtful)
                    .max(Comparator.comparingDouble(this::share))
                    .orElseThrow();
        }

        /** How much speaks for a status; to be divided by the sum over all. */
        private double share(Status status) {
            return Math.exp(logits[logits.length - STATUSES + status.ordinal()]);
        }
    }

    /** The scores of a sentence's pairs, in their order. */
    public List<Scored> score(SentenceView sentence) {
        List<Scored> scored = new ArrayList<>();
        for (PairView ignored : sentence.pairs()) {
            scored.add(new Scored(new float[networks.get(0).shape().outputs()], new byte[0]));
        }
        for (int n = 0; n < networks.size(); n++) {
            SentencePass pass = networks.get(n).sentence(sentence.pieces());
            for (int i = 0; i < scored.size(); i++) {
                PairPass pair = pass.pair(sentence.pairs().get(i));
                float[] logits = scored.get(i).logits();
                Rows.addScaled(pair.logits(), 0, 1f / networks.size(), logits, 0, logits.length);
                if (n == 0) {
                    scored.set(i, new Scored(logits, Memory.quantized(pair.hidden())));
                }
            }
        }
        return scored;
    }
}
