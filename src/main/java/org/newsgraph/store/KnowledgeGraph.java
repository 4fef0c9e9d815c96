package org.newsgraph.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.Vocabulary;
import org.newsgraph.ontology.Vocabulary.ImpliedFact;
import org.newsgraph.resolve.CanonicalEntity;
import org.newsgraph.resolve.LocalEntity;
import org.newsgraph.resolve.Resolution;
import org.newsgraph.store.StoredEvidence.FactClaim;

/**
 * What all articles say together: entities, facts and what follows from them, events.
 *
 * <p>A function of the evidence, the resolution and the vocabulary.
 */
final class KnowledgeGraph {

    private final Resolution resolution;
    private final Vocabulary vocabulary;
    private final Set<Triple> triples = new HashSet<>();
    private final Map<Node, Iri> types = new HashMap<>();

    private KnowledgeGraph(Resolution resolution, Vocabulary vocabulary) {
        this.resolution = resolution;
        this.vocabulary = vocabulary;
    }

    /** Whether a statement of the default graph is a fact: neither names and classes nor part of an event or an amount. */
    static boolean isFact(Triple triple) {
        Node property = triple.getPredicate();
        String subject = triple.getSubject().getURI();
        return !property.equals(Terms.TYPE)
                && !property.equals(Terms.LABEL)
                && !property.equals(Terms.ALT_LABEL)
                && !property.equals(Terms.SAME_AS)
                && !subject.startsWith(EventNodes.NAMESPACE)
                && !Values.isAmount(triple.getSubject());
    }

    /** The statements of the default graph. */
    static Set<Triple> of(StoredEvidence evidence, Resolution resolution, Vocabulary vocabulary) {
        KnowledgeGraph graph = new KnowledgeGraph(resolution, vocabulary);
        resolution.entities().forEach(graph::describe);
        graph.equateVariants();
        evidence.facts().forEach(graph::addFact);
        graph.describeAmounts();
        return graph.triples;
    }

    private void describe(CanonicalEntity entity) {
        Node node = Terms.node(entity.iri());
        types.put(node, entity.type());
        add(node, Terms.TYPE, Terms.node(entity.type()));
        add(node, Terms.LABEL, Terms.text(entity.label()));
        entity.aliases().forEach(alias -> add(node, Terms.ALT_LABEL, Terms.text(alias)));
    }

    /** The IRIs of articles that always mean one entity, and are not its own, are the same as its own. */
    private void equateVariants() {
        Map<Iri, Set<Iri>> meanings = new HashMap<>();
        resolution
                .links()
                .forEach((local, link) -> meanings.computeIfAbsent(local.iri(), i -> new HashSet<>())
                        .add(link.canonical()));
        // The IRI of one entity may be another's variant where two share a name: then it means the one it names.
        resolution.entities().forEach(entity -> meanings.remove(entity.iri()));
        meanings.forEach((variant, canonical) -> {
            if (canonical.size() == 1) {
                add(
                        Terms.node(variant),
                        Terms.SAME_AS,
                        Terms.node(canonical.iterator().next()));
            }
        });
    }

    private void addFact(FactClaim fact) {
        Node subject = canonical(fact.article(), fact.subject());
        Node object = canonical(fact.article(), fact.object());
        // Names that became one: nobody is his own competitor.
        if (subject.equals(object)) {
            return;
        }
        add(subject, fact.predicate(), object);
        if (object.isURI()) {
            for (ImpliedFact implied :
                    vocabulary.implied(new Iri(fact.predicate().getURI()))) {
                Node property = Terms.node(implied.property());
                if (!implied.reversed()) {
                    add(subject, property, object);
                } else if (!Values.isAmount(object)) {
                    add(object, property, subject);
                }
            }
            EventNodes.describe(fact, subject, object, triples::add);
        }
    }

    private void describeAmounts() {
        Set<Node> amounts = new HashSet<>();
        triples.stream().map(Triple::getObject).filter(Values::isAmount).forEach(amounts::add);
        amounts.forEach(amount -> Values.describe(Values.amountOf(amount), triples::add));
    }

    private Node canonical(String article, Node local) {
        if (!local.isURI() || Values.isAmount(local)) {
            return local;
        }
        return Terms.node(resolution.canonicalOf(new LocalEntity.Key(article, new Iri(local.getURI()))));
    }

    private void add(Node subject, Node property, Node object) {
        triples.add(Triple.create(subject, property, object));
    }
}
