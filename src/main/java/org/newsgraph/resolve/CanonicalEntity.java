package org.newsgraph.resolve;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.newsgraph.ontology.Iri;

/**
 * An entity as all articles together know it.
 *
 * @param iri its IRI, of no other entity
 * @param type its most specific class, as most articles see it
 * @param label its preferred name
 * @param aliases all its other names in the articles
 */
public record CanonicalEntity(Iri iri, Iri type, String label, SortedSet<String> aliases) {

    public CanonicalEntity {
        Objects.requireNonNull(iri, "iri");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(label, "label");
        aliases = Collections.unmodifiableSortedSet(new TreeSet<>(aliases));
    }
}
