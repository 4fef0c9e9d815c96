package org.newsgraph.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.article.InputException;
import org.newsgraph.ontology.PropertyTerm;
import org.newsgraph.ontology.Vocabulary;
import org.newsgraph.ontology.Vocabulary.ImpliedFact;
import org.newsgraph.resolve.NameForms;
import org.newsgraph.store.Explanation.Ground;

/** Explains a fact: leads from its names back to every sentence that says it, also through inference and merges. */
public final class Why {

    private final DatasetGraph dataset;
    private final Vocabulary vocabulary;
    private final EntityFinder finder;

    private Why(DatasetGraph dataset, Vocabulary vocabulary) {
        this.dataset = dataset;
        this.vocabulary = vocabulary;
        this.finder = new EntityFinder(dataset);
    }

    /**
     * Gathers the claims for and against a statement.
     *
     * @param subject a name, alias or IRI, of any case
     * @param predicate the local name, label or IRI of a property, of any case
     * @param object as the subject; or a date or an amount as tables print them
     * @throws InputException if a name or the property is unknown; suggests others
     */
    public static Explanation explain(
            KnowledgeStore store, Vocabulary vocabulary, String subject, String predicate, String object) {
        double minConfidence = store.minConfidence();
        return store.read(dataset -> new Why(dataset, vocabulary).explain(subject, predicate, object, minConfidence));
    }

    /** A way in which claims of some property make facts of the wanted one. */
    private record Source(Node property, boolean reversed, Optional<String> inference) {}

    private Explanation explain(String subject, String predicate, String object, double minConfidence) {
        PropertyTerm property = property(predicate);
        Set<Node> subjects = finder.named(subject);
        Set<Node> objects = property.datatype() ? values(subjects, property, object) : finder.named(object);
        List<Ground> grounds = new ArrayList<>();
        List<Ground> contrary = new ArrayList<>();
        for (Source source : sources(property)) {
            Set<Node> from = source.reversed() ? objects : subjects;
            Set<Node> to = source.reversed() ? subjects : objects;
            for (StoredClaim claim : claims(source.property(), from, to)) {
                (claim.isFact() ? grounds : contrary).add(new GroundReader(dataset, claim).ground(source.inference()));
            }
        }
        Comparator<Ground> order = Comparator.comparing(Ground::article).thenComparing(Ground::toString);
        grounds.sort(order);
        contrary.sort(order);
        return new Explanation(
                label(subjects, subject),
                property.name(),
                label(objects, object),
                isFact(subjects, property, objects),
                grounds,
                contrary,
                minConfidence);
    }

    private PropertyTerm property(String name) {
        Map<String, PropertyTerm> byName = new TreeMap<>();
        for (PropertyTerm term : vocabulary.properties()) {
            byName.putIfAbsent(NameForms.fold(term.label()), term);
        }
        for (PropertyTerm term : vocabulary.properties()) {
            byName.put(NameForms.fold(term.name()), term);
        }
        String form = NameForms.fold(name.strip());
        return vocabulary
                .property(name.strip())
                .or(() -> Optional.ofNullable(byName.get(form)))
                .orElseThrow(() -> {
                    List<String> near = EntityFinder.likest(form, byName.keySet()).stream()
                            .map(label -> byName.get(label).name())
                            .distinct()
                            .toList();
                    List<String> all = vocabulary.properties().stream()
                            .map(PropertyTerm::name)
                            .toList();
                    return new InputException("there is no property \"" + name + "\"; "
                            + (near.isEmpty()
                                    ? "use one of " + String.join(", ", all)
                                    : "did you mean " + EntityFinder.join(near) + "?"));
                });
    }

    /** The dates or amounts that any article gives the subjects by the property and that read as the given words. */
    private Set<Node> values(Set<Node> subjects, PropertyTerm property, String words) {
        Set<Node> values = new HashSet<>(finder.find(words));
        for (LocalNames local : LocalNames.of(dataset, subjects)) {
            claimsOf(local, Terms.node(property.iri())).stream()
                    .map(StoredClaim::object)
                    .filter(node ->
                            node.isLiteral() && node.getLiteralLexicalForm().equals(words.strip()))
                    .forEach(values::add);
        }
        return values;
    }

    private List<Source> sources(PropertyTerm wanted) {
        List<Source> sources = new ArrayList<>();
        sources.add(new Source(Terms.node(wanted.iri()), false, Optional.empty()));
        for (PropertyTerm term : vocabulary.properties()) {
            for (ImpliedFact implied : vocabulary.implied(term.iri())) {
                if (implied.property().equals(wanted.iri())) {
                    String inference = term.iri().equals(wanted.iri())
                            ? term.name() + " holds both ways"
                            : term.name() + " implies " + wanted.name()
                                    + (implied.reversed() ? " the other way round" : "");
                    sources.add(new Source(Terms.node(term.iri()), implied.reversed(), Optional.of(inference)));
                }
            }
        }
        return sources;
    }

    private List<StoredClaim> claims(Node property, Set<Node> subjects, Set<Node> objects) {
        List<StoredClaim> claims = new ArrayList<>();
        for (LocalNames local : LocalNames.of(dataset, subjects)) {
            for (StoredClaim claim : claimsOf(local, property)) {
                Node object = LocalNames.canonicalOf(dataset, claim.graph(), claim.object());
                if (objects.contains(object)) {
                    claims.add(claim);
                }
            }
        }
        return claims;
    }

    private List<StoredClaim> claimsOf(LocalNames subject, Node property) {
        List<StoredClaim> claims = new ArrayList<>();
        dataset.find(subject.graph(), Node.ANY, Terms.SUBJECT, subject.entity()).forEachRemaining(quad -> {
            if (dataset.contains(subject.graph(), quad.getSubject(), Terms.PREDICATE, property)) {
                claims.add(StoredClaim.read(dataset, subject.graph(), quad.getSubject()));
            }
        });
        return claims;
    }

    private boolean isFact(Set<Node> subjects, PropertyTerm property, Set<Node> objects) {
        Node predicate = Terms.node(property.iri());
        return subjects.stream()
                .anyMatch(s -> objects.stream().anyMatch(o -> dataset.contains(Quad.defaultGraphIRI, s, predicate, o)));
    }

    private String label(Set<Node> nodes, String otherwise) {
        return nodes.stream()
                .filter(Node::isURI)
                .flatMap(node -> Queries.text(dataset, Quad.defaultGraphIRI, node, Terms.LABEL).stream())
                .findFirst()
                .orElse(otherwise);
    }
}
