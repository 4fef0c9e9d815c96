package org.newsgraph.ontology;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.article.InputException;

/** Reads the entries of the gazetteer: what has an {@code ng:entityClass}. */
final class GazetteerReader {

    // A city does not have a country as a company has one, and ng:country would make it an organisation.
    private static final Iri CONTAINED_IN = new Iri("https://schema.org/containedInPlace");

    private final Model model;
    private final TurtleFiles files;

    GazetteerReader(Model model, TurtleFiles files) {
        this.model = model;
        this.files = files;
    }

    /** @throws InputException if an entry has no label or no IRI, or what should be a class or an entity is none */
    List<GazetteerEntry> entries() {
        List<GazetteerEntry> entries = new ArrayList<>();
        for (Resource subject :
                model.listSubjectsWithProperty(property(NG.ENTITY_CLASS_OF)).toList()) {
            entries.add(entry(subject));
        }
        return entries;
    }

    private GazetteerEntry entry(Resource subject) {
        if (subject.isAnon()) {
            throw new InputException("a gazetteer entry without an IRI: "
                    + subject.listProperties().toList() + "; give it one");
        }
        String label = words(subject, SKOS.prefLabel).stream()
                .min(String::compareTo)
                .orElseThrow(() -> broken(subject, "no skos:prefLabel", "give it its usual name"));
        Set<String> aliases = new HashSet<>(words(subject, SKOS.altLabel));
        aliases.remove(label);
        Iri type = iri(subject, NG.ENTITY_CLASS_OF).orElseThrow();
        return new GazetteerEntry(
                new Iri(subject.getURI()),
                type,
                label,
                aliases,
                words(subject, property(NG.DEMONYM)),
                words(subject, property(NG.METONYM)),
                iri(subject, NG.CAPITAL_OF),
                iri(subject, NG.COUNTRY_OF).or(() -> iri(subject, CONTAINED_IN)));
    }

    private Set<String> words(Resource subject, Property property) {
        Set<String> words = new HashSet<>();
        for (RDFNode node : model.listObjectsOfProperty(subject, property).toList()) {
            if (!node.isLiteral()) {
                throw broken(subject, property.getLocalName() + " is not a text: " + node, "put it in quotation marks");
            }
            words.add(node.asLiteral().getLexicalForm());
        }
        return words;
    }

    private Optional<Iri> iri(Resource subject, Iri property) {
        List<Iri> iris = new ArrayList<>();
        for (RDFNode node :
                model.listObjectsOfProperty(subject, property(property)).toList()) {
            if (!node.isURIResource()) {
                throw broken(subject, property.localName() + " is not an IRI: " + node, "write one");
            }
            iris.add(new Iri(node.asResource().getURI()));
        }
        return iris.stream().min(Iri::compareTo);
    }

    private Property property(Iri iri) {
        return model.createProperty(iri.value());
    }

    private InputException broken(Resource subject, String what, String remedy) {
        String where = files.whereIs(new Iri(subject.getURI()), model.getNsPrefixMap());
        return new InputException(
                "malformed gazetteer entry " + subject.getURI() + " at " + where + ": " + what + "; " + remedy);
    }
}
