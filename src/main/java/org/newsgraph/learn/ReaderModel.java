package org.newsgraph.learn;

import java.util.List;
import java.util.Objects;

/**
 * What was learned from annotated articles: all that the learned reader needs beside the encoder.
 *
 * @param card what it says of itself
 * @param labels the properties and directions that its scores stand for, in order
 * @param scorer scores pairs
 * @param calibration makes probabilities of the scores
 * @param memory what it learned from
 */
public record ReaderModel(
        ModelCard card, List<LabelName> labels, PairScorer scorer, Calibration calibration, Memory memory) {

    /**
     * A label by the name of its property.
     *
     * @param property the property's IRI
     * @param turned as in {@link Label}
     */
    public record LabelName(String property, boolean turned) {}

    public ReaderModel {
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(scorer, "scorer");
        Objects.requireNonNull(calibration, "calibration");
        Objects.requireNonNull(memory, "memory");
        labels = List.copyOf(labels);
    }
}
