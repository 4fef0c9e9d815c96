package org.newsgraph.ontology;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A property that an article may claim of an entity.
 *
 * @param iri its IRI
 * @param name its local name: {@code founder}
 * @param label what people call it: {@code founder}, {@code restricts exports to}
 * @param domain the classes of its subjects, any of them; sorted, not empty
 * @param range the classes, or datatypes, of its objects, any of them; sorted, empty if anything goes
 * @param value what its objects are
 * @param symmetric whether it holds both ways
 */
public record PropertyTerm(
        Iri iri, String name, String label, Set<Iri> domain, Set<Iri> range, Value value, boolean symmetric) {

    /** What the objects of a property are. */
    public enum Value {
        /** Other entities. */
        ENTITY,
        /** Years, months or days. */
        DATE,
        /** Amounts of money. */
        MONEY,
        /** Any other literal: text, numbers. */
        LITERAL
    }

    public PropertyTerm {
        Objects.requireNonNull(iri, "iri");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(value, "value");
        // Not Set.copyOf: its order changes from run to run.
        domain = Collections.unmodifiableSet(new TreeSet<>(domain));
        range = Collections.unmodifiableSet(new TreeSet<>(range));
    }

    /** Whether its objects are values (dates, amounts of money) and not entities. */
    public boolean datatype() {
        return value != Value.ENTITY;
    }
}
