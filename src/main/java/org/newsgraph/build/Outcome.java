package org.newsgraph.build;

import java.util.Objects;
import java.util.Optional;

/**
 * What came of an article.
 *
 * @param <T> what reading it gives
 */
public sealed interface Outcome<T> {

    /** It was read. */
    record Read<T>(T result) implements Outcome<T> {
        public Read {
            Objects.requireNonNull(result, "result");
        }
    }

    /** It needed no reading. */
    record Unchanged<T>() implements Outcome<T> {}

    /**
     * It is missing.
     *
     * @param message one line: which article, what is wrong and what to do about it
     * @param cause where in the program it arose, if the program is at fault
     */
    record Failed<T>(String message, Optional<Throwable> cause) implements Outcome<T> {
        public Failed {
            Objects.requireNonNull(message, "message");
            Objects.requireNonNull(cause, "cause");
        }
    }
}
