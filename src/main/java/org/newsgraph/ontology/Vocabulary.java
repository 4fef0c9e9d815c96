package org.newsgraph.ontology;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The classes of entities and the properties that articles claim of them.
 *
 * <p>Immutable.
 */
public final class Vocabulary {

    private final Map<Iri, Set<Iri>> ancestors;
    private final Map<Iri, Iri> kinds = new HashMap<>();
    private final Map<Iri, PropertyTerm> properties;
    private final Map<Iri, List<ImpliedFact>> implied;
    private final Map<String, PropertyTerm> byName = new HashMap<>();

    /**
     * A fact that follows from another.
     *
     * @param property the property of the fact that follows
     * @param reversed whether subject and object change places
     */
    public record ImpliedFact(Iri property, boolean reversed) implements Comparable<ImpliedFact> {
        @Override
        public int compareTo(ImpliedFact other) {
            int order = property.compareTo(other.property);
            return order != 0 ? order : Boolean.compare(reversed, other.reversed);
        }
    }

    /**
     * @param ancestors for each class, itself and all above it
     * @param properties the properties
     * @param implied for a property, what follows from a fact of it, all steps taken
     */
    Vocabulary(
            Map<Iri, Set<Iri>> ancestors,
            Collection<PropertyTerm> properties,
            Map<Iri, ? extends Collection<ImpliedFact>> implied) {
        this.ancestors = Map.copyOf(ancestors);
        this.ancestors.keySet().forEach(cls -> kinds.put(cls, kindOf(cls)));
        Map<Iri, PropertyTerm> sorted = new TreeMap<>();
        properties.forEach(p -> sorted.put(p.iri(), p));
        this.properties = Collections.unmodifiableMap(sorted);
        Map<Iri, List<ImpliedFact>> facts = new HashMap<>();
        implied.forEach(
                (property, list) -> facts.put(property, list.stream().sorted().toList()));
        this.implied = facts;
        for (PropertyTerm property : sorted.values()) {
            byName.putIfAbsent(property.name(), property);
            byName.put(property.iri().value(), property);
        }
        // Our own names win over those of a user's file.
        for (PropertyTerm property : sorted.values()) {
            if (property.iri().value().equals(NG.NAMESPACE + property.name())) {
                byName.put(property.name(), property);
                byName.put("ng:" + property.name(), property);
            }
        }
    }

    /** The property of the given IRI, local name ({@code founder}) or name with our prefix ({@code ng:founder}). */
    public Optional<PropertyTerm> property(String localNameOrIri) {
        return Optional.ofNullable(byName.get(localNameOrIri));
    }

    public Optional<PropertyTerm> property(Iri iri) {
        return Optional.ofNullable(properties.get(iri));
    }

    /** All properties that an article may claim, by IRI. */
    public List<PropertyTerm> properties() {
        return List.copyOf(properties.values());
    }

    /** All classes of entities, the class of all entities among them, by IRI. */
    public List<Iri> classes() {
        return ancestors.keySet().stream()
                .filter(c -> isA(c, NG.ENTITY_CLASS))
                .sorted()
                .toList();
    }

    /** Whether a class is the other or stands below it. */
    public boolean isA(Iri cls, Iri ancestor) {
        return cls.equals(ancestor) || ancestors.getOrDefault(cls, Set.of()).contains(ancestor);
    }

    /** Whether the property may stand between entities of the given classes; for a date or an amount see {@link #admitsSubject}. */
    public boolean admits(PropertyTerm property, Iri subjectClass, Iri objectClass) {
        return admitsSubject(property, subjectClass) && admitsObject(property, objectClass);
    }

    /** Whether the property may be claimed of an entity of the given class. */
    public boolean admitsSubject(PropertyTerm property, Iri subjectClass) {
        return property.domain().stream().anyMatch(c -> isA(subjectClass, c));
    }

    /** Whether the objects of the property may be of the given class or datatype. */
    public boolean admitsObject(PropertyTerm property, Iri objectClass) {
        return property.range().isEmpty() || property.range().stream().anyMatch(c -> isA(objectClass, c));
    }

    /**
     * The kind at the top, right below all entities: Organization, Person, Place, Product or Project.
     *
     * @return the class itself if it is no class of entities, or that of all
     */
    public Iri coarse(Iri cls) {
        return kinds.getOrDefault(cls, cls);
    }

    private Iri kindOf(Iri cls) {
        return ancestors.get(cls).stream()
                .filter(c -> !c.equals(NG.ENTITY_CLASS) && isA(c, NG.ENTITY_CLASS))
                .filter(c -> ancestors.get(c).size() == 2)
                .min(Iri::compareTo)
                .orElse(cls);
    }

    /** A class and all above it, sorted; only itself if it is unknown. */
    public Set<Iri> ancestors(Iri cls) {
        return Collections.unmodifiableSet(new TreeSet<>(ancestors.getOrDefault(cls, Set.of(cls))));
    }

    /**
     * What follows from a fact of the given property, in a fixed order: the other direction of a symmetric property,
     * more general properties, properties that inverses lead to; never the fact itself.
     */
    public List<ImpliedFact> implied(Iri property) {
        return implied.getOrDefault(property, List.of());
    }
}
