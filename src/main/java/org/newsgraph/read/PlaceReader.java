package org.newsgraph.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads the articles of one place in the format that its name or its content tells. */
final class PlaceReader {

    private final Limits limits;

    PlaceReader(Limits limits) {
        this.limits = limits;
    }

    /** The articles in {@code place}; nothing is opened before the first is asked for. */
    Articles articlesIn(Place place) {
        return Articles.onlyAfter(() -> whole(place));
    }

    private Reading whole(Place place) {
        try (InputStream in = place.opening().open()) {
            String text = CharsetDecoding.textOf(Bytes.all(in, limits), Optional.empty());
            return new Reading.Success(PlainText.article(place.id(), limits.check(text)));
        } catch (Unreadable e) {
            return e.at(place.shown());
        } catch (IOException e) {
            return place.failure(e);
        }
    }
}
