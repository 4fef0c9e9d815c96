package org.newsgraph.read;

import java.io.IOException;
import java.util.Optional;

/** The articles of one place, read one after the other as they are asked for. */
interface Articles extends AutoCloseable {

    /** The next article or failure; empty after the last, and from then on. */
    Optional<Reading> next();

    @Override
    void close() throws IOException;

    /** Articles of which there is just one, known already. */
    static Articles only(Reading reading) {
        return onlyAfter(() -> reading);
    }

    /** Articles of which there is just one, read when it is asked for. */
    static Articles onlyAfter(java.util.function.Supplier<Reading> reading) {
        return new Articles() {
            private boolean given;

            @Override
            public Optional<Reading> next() {
                if (given) {
                    return Optional.empty();
                }
                given = true;
                return Optional.of(reading.get());
            }

            @Override
            public void close() {}
        };
    }
}
