package org.newsgraph.resolve;

import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.Vocabulary;

/**
 * What two entities must share to be one: an organisation is never a person, a country never a city.
 *
 * <p>Countries, cities and regions are kins of their own; every other class belongs to that of its coarse class.
 *
 * @param iri the class that stands for the kin
 */
record Kin(Iri iri) {

    /** The kin of a class. */
    static Kin of(Iri type, Vocabulary vocabulary) {
        for (Iri place : new Iri[] {NG.COUNTRY, NG.CITY, NG.REGION}) {
            if (vocabulary.isA(type, place)) {
                return new Kin(place);
            }
        }
        return new Kin(vocabulary.coarse(type));
    }

    String name() {
        return iri.localName();
    }

    boolean isPerson() {
        return iri.equals(NG.PERSON);
    }

    boolean isCountry() {
        return iri.equals(NG.COUNTRY);
    }

    /** Whether the two may be one: of one kin, or one of them some place of which no more is known. */
    boolean fits(Kin other) {
        return equals(other) || isSomePlace() && other.isPlace() || other.isSomePlace() && isPlace();
    }

    /**
     * Whether a reader may take one for the other: a company, the product it is known for and a project often share a
     * name, and a company spoken of only in passing, <em>at Acme</em>, looks like a place or a person.
     */
    boolean isMistakenFor(Kin other) {
        return !equals(other)
                && (isMade() && other.isMade()
                        || fits(other)
                        || (isPlace() || isPerson()) && other.iri.equals(NG.ORGANIZATION));
    }

    private boolean isMade() {
        return iri.equals(NG.ORGANIZATION) || iri.equals(NG.PRODUCT) || iri.equals(NG.PROJECT);
    }

    private boolean isSomePlace() {
        return iri.equals(NG.PLACE);
    }

    boolean isPlace() {
        return isSomePlace() || iri.equals(NG.COUNTRY) || iri.equals(NG.CITY) || iri.equals(NG.REGION);
    }
}
