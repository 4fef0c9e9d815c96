package org.newsgraph.train;

import java.util.Optional;
import org.newsgraph.learn.CandidatePair;

/**
 * A pair to learn from, with all that is kept of it.
 *
 * @param article number of its article among all
 * @param features what the network is shown; not copied
 * @param target what holds
 * @param quote where its words may be shown to users: the sentence
 * @param pair the names of first and second
 */
record Lesson(int article, float[] features, PairTarget target, Optional<String> quote, Names pair) {

    /** The names of both. */
    record Names(String first, String second) {
        static Names of(CandidatePair pair) {
            return new Names(
                    pair.first().entity().name(), pair.second().entity().name());
        }
    }

    Example example() {
        return new Example(features, target);
    }
}
