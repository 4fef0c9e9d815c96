package org.newsgraph.build;

import java.util.Objects;
import java.util.Optional;
import org.newsgraph.claim.ArticleClaims;

/** What came of an article. */
public sealed interface Outcome {

    /** It was read. */
    record Read(ArticleClaims claims) implements Outcome {
        public Read {
            Objects.requireNonNull(claims, "claims");
        }
    }

    /** It needed no reading. */
    record Unchanged() implements Outcome {}

    /**
     * It is missing.
     *
     * @param message one line: which article, what is wrong and what to do about it
     * @param cause where in the program it arose, if the program is at fault
     */
    record Failed(String message, Optional<Throwable> cause) implements Outcome {
        public Failed {
            Objects.requireNonNull(message, "message");
            Objects.requireNonNull(cause, "cause");
        }
    }
}
