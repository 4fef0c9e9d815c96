package org.newsgraph.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/** Strings the articles of all places together; of two articles with one id, the second is a failure. */
final class ReadingIterator implements Iterator<Reading> {

    private final Iterator<Iterator<Articles>> paths;
    private final Set<String> ids = new HashSet<>();
    private Iterator<Articles> places = Collections.emptyIterator();
    private Optional<Articles> current = Optional.empty();
    private Optional<Reading> next = Optional.empty();

    ReadingIterator(Iterator<Iterator<Articles>> paths) {
        this.paths = paths;
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty()) {
            if (current.isPresent()) {
                next = current.get().next().map(this::unlessSeen);
                if (next.isEmpty()) {
                    close();
                }
            } else if (places.hasNext()) {
                current = Optional.of(places.next());
            } else if (paths.hasNext()) {
                places = paths.next();
            } else {
                return false;
            }
        }
        return true;
    }

    @Override
    public Reading next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Reading reading = next.orElseThrow();
        next = Optional.empty();
        return reading;
    }

    private Reading unlessSeen(Reading reading) {
        if (reading instanceof Reading.Success success
                && !ids.add(success.article().id())) {
            return new Reading.Failure(
                    success.article().id(),
                    "another article of this run has the same id",
                    "rename one, or name the folder that holds both");
        }
        return reading;
    }

    /** Closes the place that is being read. */
    void close() {
        try {
            if (current.isPresent()) {
                current.get().close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            current = Optional.empty();
        }
    }
}
