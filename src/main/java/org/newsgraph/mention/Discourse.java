package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** What an article has spoken of so far, in order. */
final class Discourse {

    /** A score that rules a candidate out. */
    static final double NEVER = Double.NEGATIVE_INFINITY;

    private final List<Seen> seen = new ArrayList<>();

    /**
     * A place that was read.
     *
     * @param prominence how much its grammatical role brings it to mind, in [0, 1]
     */
    record Seen(Referent referent, int sentence, int token, double prominence) {}

    void add(Seen place) {
        seen.add(place);
    }

    List<Seen> seen() {
        return seen;
    }

    /** The referent of the place that scores best above 0, the latest of equals. */
    Optional<Referent> best(ToDoubleFunction<Seen> score) {
        double highest = 0;
        Referent best = null;
        for (Seen place : seen) {
            double value = score.applyAsDouble(place);
            if (value > 0 && value >= highest) {
                highest = value;
                best = place.referent();
            }
        }
        return Optional.ofNullable(best);
    }
}
