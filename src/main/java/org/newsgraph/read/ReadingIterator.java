package org.newsgraph.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Strings the articles of all places together; of two articles with one id, the second is a failure. */
final class ReadingIterator implements Iterator<Reading> {

    private final Iterator<Iterator<Articles>> paths;
    private final Map<String, String> placesById = new HashMap<>();
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
        if (!(reading instanceof Reading.Success success)) {
            return reading;
        }
        String id = success.article().id();
        Optional<String> first = Optional.ofNullable(placesById.putIfAbsent(id, success.place()));
        return first.<Reading>map(place -> new Reading.Failure(
                        success.place(),
                        "its id \"" + id + "\" is that of " + place + " too",
                        "rename one, or name the folder that holds both"))
                .orElse(reading);
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
