package org.newsgraph.learn;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.newsgraph.claim.Status;

/**
 * What the learned reader read of a pair.
 *
 * @param pair the pair
 * @param label what holds
 * @param probability that the sentence says so, in whatever status; in thousandths
 * @param status how the sentence says it
 * @param runnerUp the likeliest of what else could hold of the pair
 * @param likest sentences of the training data in which the same holds, the likest first
 */
public record PairReading(
        CandidatePair pair,
        Label label,
        double probability,
        Status status,
        Optional<RunnerUp> runnerUp,
        List<Memory.Example> likest) {

    /**
     * A label that was not chosen, or not first.
     *
     * @param otherWay whether the chosen label's object is its subject
     * @param probability its own
     */
    public record RunnerUp(Label label, boolean otherWay, double probability) {}

    public PairReading {
        Objects.requireNonNull(pair, "pair");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(runnerUp, "runnerUp");
        likest = List.copyOf(likest);
    }

    /** {@code score 0.91, before funder 0.12; read as in: "…" (Acme founder Ann Lee)}. */
    public String explanation() {
        StringBuilder words = new StringBuilder("score " + probability);
        runnerUp.ifPresent(r -> words.append(", before ")
                .append(r.label().property().name())
                .append(r.otherWay() ? " the other way round " : " ")
                .append(r.probability()));
        for (Memory.Example example : likest) {
            words.append(words.indexOf("read as in") < 0 ? "; read as in: \"" : " | \"")
                    .append(example.sentence())
                    .append("\" (")
                    .append(example.fact())
                    .append(')');
        }
        return words.toString();
    }
}
