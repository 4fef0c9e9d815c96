package org.newsgraph.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.ontology.GazetteerEntry;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.Ontology;

/**
 * Every entry of the gazetteer has one name, one class that exists, and leads to countries that exist; no two entries
 * share an IRI, a demonym, a metonym, or both name and class.
 */
final class GazetteerRule implements OntologyRule {

    @Override
    public List<Problem> problemsIn(Ontology ontology) {
        List<Problem> problems = new ArrayList<>();
        Set<Iri> classes = new HashSet<>(ontology.vocabulary().classes());
        for (GazetteerEntry entry : ontology.gazetteer().entries()) {
            if (!classes.contains(entry.type())) {
                problems.add(Problem.of(
                        ontology,
                        entry.iri(),
                        "is of the class " + entry.type() + ", which is no class of entities; name one that is"));
            }
            country(ontology, entry, entry.country(), problems);
            country(ontology, entry, entry.capitalOf(), problems);
            spelling(ontology, entry, problems);
        }
        describedTwice(ontology, problems);
        unclassed(ontology, problems);
        ambiguous(ontology, problems);
        return problems;
    }

    private static void country(
            Ontology ontology, GazetteerEntry entry, Optional<Iri> country, List<Problem> problems) {
        if (country.isEmpty()) {
            return;
        }
        Optional<GazetteerEntry> found = ontology.gazetteer().byIri(country.get());
        if (found.isEmpty() || !found.get().type().equals(NG.COUNTRY)) {
            problems.add(Problem.of(
                    ontology, entry.iri(), "leads to " + country.get() + ", which is no country of the gazetteer"));
        }
    }

    private static void spelling(Ontology ontology, GazetteerEntry entry, List<Problem> problems) {
        Set<String> words = new HashSet<>(entry.names());
        words.addAll(entry.demonyms());
        words.addAll(entry.metonyms());
        for (String word : words) {
            if (word.isBlank() || !word.equals(word.strip().replaceAll("\\s+", " "))) {
                problems.add(Problem.of(
                        ontology, entry.iri(), "has the name \"" + word + "\"; write it with single blanks inside"));
            }
        }
    }

    /** Two descriptions of one IRI show in two names or two classes. */
    private static void describedTwice(Ontology ontology, List<Problem> problems) {
        Model model = ontology.model();
        for (GazetteerEntry entry : ontology.gazetteer().entries()) {
            Resource resource = model.createResource(entry.iri().value());
            int names = resource.listProperties(SKOS.prefLabel).toList().size();
            int types = resource.listProperties(model.createProperty(NG.ENTITY_CLASS_OF.value()))
                    .toList()
                    .size();
            if (names > 1 || types > 1) {
                problems.add(Problem.of(
                        ontology, entry.iri(), "has several names or classes; two entries share its IRI: rename one"));
            }
        }
    }

    private static void unclassed(Ontology ontology, List<Problem> problems) {
        ontology.model()
                .listSubjectsWithProperty(SKOS.prefLabel)
                .filterKeep(RDFNode::isURIResource)
                .forEachRemaining(resource -> {
                    Iri iri = new Iri(resource.getURI());
                    if (ontology.gazetteer().byIri(iri).isEmpty()) {
                        problems.add(Problem.of(ontology, iri, "has no ng:entityClass; say what it is"));
                    }
                });
    }

    private static void ambiguous(Ontology ontology, List<Problem> problems) {
        Map<String, GazetteerEntry> seen = new HashMap<>();
        for (GazetteerEntry entry : ontology.gazetteer().entries()) {
            List<String> keys = new ArrayList<>();
            entry.demonyms().forEach(word -> keys.add("the demonym \"" + word + "\""));
            entry.metonyms().forEach(word -> keys.add("the metonym \"" + word + "\""));
            entry.names()
                    .forEach(word -> keys.add("the name \"" + word + "\" and the class "
                            + entry.type().localName()));
            for (String key : keys) {
                GazetteerEntry other = seen.putIfAbsent(key, entry);
                if (other != null) {
                    problems.add(Problem.of(
                            ontology, entry.iri(), "shares " + key + " with " + other.iri() + "; leave it to one"));
                }
            }
        }
    }
}
