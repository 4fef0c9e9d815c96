package org.newsgraph.ontology;

import java.util.Objects;

/**
 * The IRI of a class, a property, a frame or an entity.
 *
 * @param value the whole IRI, not blank
 */
public record Iri(String value) implements Comparable<Iri> {

    /** @throws IllegalArgumentException if the value is blank */
    public Iri {
        Objects.requireNonNull(value, "value");
        if (value.isBlank()) {
            throw new IllegalArgumentException("an IRI is not blank");
        }
    }

    /** What follows the last {@code #}, {@code /} or {@code :}. */
    public String localName() {
        int cut = Math.max(value.lastIndexOf('#'), Math.max(value.lastIndexOf('/'), value.lastIndexOf(':')));
        return value.substring(cut + 1);
    }

    @Override
    public int compareTo(Iri other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
