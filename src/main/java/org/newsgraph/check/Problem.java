package org.newsgraph.check;

import java.util.Objects;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.Ontology;

/**
 * What is wrong with something that an ontology describes.
 *
 * @param about what it is about
 * @param where {@code file:line} of its description, or its IRI if no line begins with it
 * @param what what is wrong and what to do, as one line
 */
public record Problem(Iri about, String where, String what) implements Comparable<Problem> {

    public Problem {
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(what, "what");
    }

    static Problem of(Ontology ontology, Iri about, String what) {
        return new Problem(about, ontology.whereIs(about), what);
    }

    /** Orders by place, then by what it is about, then by what is wrong. */
    @Override
    public int compareTo(Problem other) {
        int order = where.compareTo(other.where);
        order = order != 0 ? order : about.compareTo(other.about);
        return order != 0 ? order : what.compareTo(other.what);
    }

    /** {@code ontology/vocabulary.ttl:110: founder has no rdfs:comment; add one}. */
    @Override
    public String toString() {
        return where + ": " + about.localName() + " " + what;
    }
}
