package org.newsgraph.ontology;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * Kinds of things, finer than classes, by the nouns that speak of them and the words of names that show them.
 *
 * <p>{@code the lender} may be {@code Halvik Savings}, {@code the school} a {@code Brombella Academy}. A noun or name may be of
 * several kinds, or of none. Immutable.
 */
public final class NounKinds {

    private static final String ENDING = "-";

    private final Map<String, Set<Iri>> byNoun = new HashMap<>();
    private final Map<String, Set<Iri>> byNameWord = new HashMap<>();
    private final Map<String, Set<Iri>> byEnding = new HashMap<>();
    private final Map<String, Set<Iri>> classes = new HashMap<>();

    /** Reads all kinds of a model. */
    NounKinds(Model model) {
        Resource type = ResourceFactory.createResource(NG.NAMESPACE + "NounKind");
        for (Resource kind : model.listSubjectsWithProperty(RDF.type, type).toList()) {
            Iri iri = new Iri(kind.getURI());
            for (String word : literals(model, kind, "word")) {
                add(byNoun, word, iri);
                model.listObjectsOfProperty(kind, property("denotes"))
                        .forEachRemaining(node ->
                                add(classes, word, new Iri(node.asResource().getURI())));
            }
            for (String word : literals(model, kind, "nameWord")) {
                if (word.startsWith(ENDING)) {
                    add(byEnding, word.substring(ENDING.length()), iri);
                } else {
                    add(byNameWord, word, iri);
                }
            }
        }
    }

    private static Set<String> literals(Model model, Resource subject, String property) {
        Set<String> found = new HashSet<>();
        model.listObjectsOfProperty(subject, property(property))
                .forEachRemaining(node -> found.add(node.asLiteral().getLexicalForm()));
        return found;
    }

    private static Property property(String localName) {
        return ResourceFactory.createProperty(NG.NAMESPACE + localName);
    }

    private static void add(Map<String, Set<Iri>> kinds, String word, Iri kind) {
        kinds.computeIfAbsent(word, w -> new HashSet<>()).add(kind);
    }

    /** What a noun may speak of. */
    public Set<Iri> ofNoun(String lemma) {
        return Set.copyOf(byNoun.getOrDefault(lemma, Set.of()));
    }

    /** The classes of what a noun may speak of. */
    public Set<Iri> classesOf(String lemma) {
        return Set.copyOf(classes.getOrDefault(lemma, Set.of()));
    }

    /** What the words of a name show it to be. */
    public Set<Iri> ofName(String name) {
        Set<Iri> kinds = new HashSet<>();
        for (String word : name.split("[\\s-]+")) {
            kinds.addAll(byNameWord.getOrDefault(word, Set.of()));
            String lower = word.toLowerCase(Locale.ROOT);
            byEnding.forEach((ending, found) -> {
                if (lower.length() > ending.length() && lower.endsWith(ending)) {
                    kinds.addAll(found);
                }
            });
        }
        return kinds;
    }
}
