package org.newsgraph.suggest;

import java.util.Comparator;

/**
 * A sentence that speaks of two entities of its article.
 *
 * @param article the article's number among those read
 * @param sentence the sentence's index
 * @param subject the id of one
 * @param object the id of the other
 */
record Place(int article, int sentence, int subject, int object) implements Comparable<Place> {

    /** The same pair wherever the article speaks of it; either way round if it makes no difference. */
    Fact fact(boolean symmetric) {
        return symmetric && object < subject ? new Fact(article, object, subject) : new Fact(article, subject, object);
    }

    /** The same with the two changing places. */
    Place turned() {
        return new Place(article, sentence, object, subject);
    }

    /** What an article says of two entities, wherever it does. */
    record Fact(int article, int subject, int object) {}

    @Override
    public int compareTo(Place other) {
        return Comparator.comparingInt(Place::article)
                .thenComparingInt(Place::sentence)
                .thenComparingInt(Place::subject)
                .thenComparingInt(Place::object)
                .compare(this, other);
    }
}
