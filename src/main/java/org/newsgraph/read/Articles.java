package org.newsgraph.read;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The articles of one place, read one after the other as they are asked for. */
interface Articles extends AutoCloseable {

    /** The next article or failure; empty after the last, and from then on. */
    Optional<Reading> next();

    @Override
    void close() throws IOException;

    /** Articles of which there is just one. */
    static Articles only(Reading reading) {
        Iterator<Reading> readings = List.of(reading).iterator();
        return new Articles() {
            @Override
            public Optional<Reading> next() {
                return readings.hasNext() ? Optional.of(readings.next()) : Optional.empty();
            }

            @Override
            public void close() {}
        };
    }
}
