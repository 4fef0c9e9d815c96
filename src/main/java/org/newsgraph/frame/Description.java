package org.newsgraph.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.newsgraph.article.InputException;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.Ontology;

/**
 * What the ontology says of a frame or a cue, or of a part of a frame in brackets.
 *
 * <p>Whatever is not as it should be becomes an {@link InputException} that names the frame and its file and line.
 *
 * @param ontology the ontology
 * @param resource what it describes
 */
record Description(Ontology ontology, Resource resource) {

    boolean has(Property property) {
        return resource.hasProperty(property);
    }

    /** The texts of a property, sorted. */
    List<String> texts(Property property) {
        List<String> found = new ArrayList<>();
        resource.listProperties(property).forEach(statement -> {
            if (!statement.getObject().isLiteral()) {
                throw malformed("its ng:" + property.getLocalName() + " is no text; write it in quotes");
            }
            found.add(statement.getString());
        });
        found.sort(Comparator.naturalOrder());
        return found;
    }

    /** The only text of a property. */
    String text(Property property) {
        List<String> found = texts(property);
        requireOne(property, found.size());
        return found.get(0);
    }

    /** The IRIs of a property. */
    Set<Iri> iris(Property property) {
        Set<Iri> found = new HashSet<>();
        resource.listProperties(property).forEach(statement -> found.add(iriOf(property, statement.getObject())));
        return found;
    }

    /** The only IRI of a property. */
    Iri iri(Property property) {
        Set<Iri> found = iris(property);
        requireOne(property, found.size());
        return found.iterator().next();
    }

    private Iri iriOf(Property property, RDFNode node) {
        if (!node.isURIResource()) {
            throw malformed("its ng:" + property.getLocalName() + " is no IRI: " + node);
        }
        return new Iri(node.asResource().getURI());
    }

    private void requireOne(Property property, int found) {
        if (found != 1) {
            throw malformed("it needs ng:" + property.getLocalName() + " once, but has it " + found + " times");
        }
    }

    /** The parts that a property leads to, in no order. */
    List<Description> parts(Property property) {
        List<Description> found = new ArrayList<>();
        resource.listProperties(property).forEach(statement -> {
            if (statement.getObject().isLiteral()) {
                throw malformed("its ng:" + property.getLocalName() + " is a text; write [ … ]");
            }
            found.add(new Description(ontology, statement.getResource()));
        });
        return found;
    }

    InputException malformed(String problem) {
        return malformed(problem, null);
    }

    /** @param cause what found the problem, or null */
    InputException malformed(String problem, Throwable cause) {
        Resource named = holder();
        String part = named.equals(resource) ? "" : "in a part of it: ";
        String where = named.isURIResource() ? ontology.whereIs(new Iri(named.getURI())) + ": " : "";
        return new InputException(where + "malformed frame or cue " + named + ": " + part + problem, cause);
    }

    /** The frame that a node in brackets is part of; anything else itself. */
    private Resource holder() {
        if (resource.isURIResource()) {
            return resource;
        }
        return ontology.model().listSubjects().toList().stream()
                .filter(subject -> subject.isURIResource()
                        && subject.listProperties().toList().stream()
                                .anyMatch(s -> s.getObject().equals(resource)))
                .min(Comparator.comparing(Resource::getURI))
                .orElse(resource);
    }
}
