package org.newsgraph.read;

/** Thrown inside this package where a place turns out to hold no article; it becomes a {@link Reading.Failure}. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    Unreadable(String reason, String remedy) {
        super(reason);
        this.remedy = remedy;
    }

    Reading.Failure at(String place) {
        return new Reading.Failure(place, getMessage(), remedy);
    }
}
