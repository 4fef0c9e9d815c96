package org.newsgraph.train;

import java.util.List;
import java.util.Optional;
import org.newsgraph.learn.CandidatePair;
import org.newsgraph.learn.OtherClaims;
import org.newsgraph.learn.SentenceView;

/**
 * A sentence to learn from.
 *
 * @param article number of its article among all
 * @param view what the networks are shown
 * @param pairs its pairs with what is true of them, in the order of the view
 * @param others what the frames read in it
 * @param weight how much it counts, in (0, 1]
 */
record Lesson(int article, SentenceView view, List<Taught> pairs, OtherClaims others, float weight) {

    /**
     * A pair of the sentence.
     *
     * @param pair the pair
     * @param target what holds of it
     * @param quote the words around it, to show to users; empty if they may not be shown
     */
    record Taught(CandidatePair pair, PairTarget target, Optional<String> quote) {}

    Lesson {
        pairs = List.copyOf(pairs);
        if (pairs.size() != view.pairs().size()) {
            throw new IllegalArgumentException(
                    pairs.size() + " pairs, but " + view.pairs().size() + " views");
        }
    }
}
