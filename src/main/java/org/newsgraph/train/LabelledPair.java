package org.newsgraph.train;

import java.util.List;
import java.util.Optional;
import org.newsgraph.claim.Status;
import org.newsgraph.learn.CandidatePair;

/**
 * A candidate pair with what its annotators say of it.
 *
 * @param article the stem of its article
 * @param pair the pair
 * @param verdicts one for each label
 */
record LabelledPair(String article, CandidatePair pair, List<Verdict> verdicts) {

    LabelledPair {
        verdicts = List.copyOf(verdicts);
    }

    /** What the annotators say of a label. */
    record Verdict(Truth truth, Optional<Status> status) {

        static final Verdict NO = new Verdict(Truth.NO, Optional.empty());
        static final Verdict UNKNOWN = new Verdict(Truth.UNKNOWN, Optional.empty());

        static Verdict yes(Status status) {
            return new Verdict(Truth.YES, Optional.of(status));
        }
    }

    /** Whether the sentence says it, in any status. */
    enum Truth {
        YES,
        NO,
        /** It is said elsewhere, or open to argument: nothing to learn from. */
        UNKNOWN
    }
}
