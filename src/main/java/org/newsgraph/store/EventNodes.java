package org.newsgraph.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.article.Fingerprint;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;
import org.newsgraph.store.StoredEvidence.FactClaim;

/**
 * The events behind facts that say more than subject and object: a funding with its amount and round, an export
 * restriction with its goods.
 *
 * <p>Claims of the same pair that say the same make one event.
 */
final class EventNodes {

    static final String NAMESPACE = "https://w3id.org/newsgraph/event/";

    /** What an event may be qualified by. */
    static final List<Node> QUALIFIERS =
            List.of(Terms.node(NG.AMOUNT_OF), Terms.node(NG.ROUND), Terms.node(NG.GOODS), Terms.node(NG.DATE));

    private static final int DIGEST_LENGTH = 10;

    /** How a property becomes an event: its class, and the properties that lead to subject and object. */
    private record Shape(Node type, Node subjectRole, Node objectRole) {}

    private static final Map<Node, Shape> SHAPES = Map.of(
            Terms.node(NG.FUNDER), shape(NG.FUNDING_EVENT, NG.RECIPIENT, NG.INVESTOR),
            Terms.node(NG.RESTRICTS_EXPORT_TO), shape(NG.EXPORT_RESTRICTION, NG.ISSUER, NG.TARGET));

    private EventNodes() {}

    private static Shape shape(Iri type, Iri subjectRole, Iri objectRole) {
        return new Shape(Terms.node(type), Terms.node(subjectRole), Terms.node(objectRole));
    }

    /**
     * What the graph says of the event behind a fact; nothing if there is none.
     *
     * @param subject the canonical subject of the fact
     * @param object its canonical object
     */
    static void describe(FactClaim fact, Node subject, Node object, Consumer<Triple> graph) {
        Shape shape = SHAPES.get(fact.predicate());
        if (shape == null || fact.qualifiers().isEmpty()) {
            return;
        }
        Node event = Terms.node(NAMESPACE + name(fact, subject, object));
        graph.accept(Triple.create(event, Terms.TYPE, shape.type()));
        graph.accept(Triple.create(event, shape.subjectRole(), subject));
        graph.accept(Triple.create(event, shape.objectRole(), object));
        graph.accept(Triple.create(event, Terms.DERIVED_FROM, fact.claim()));
        fact.qualifiers()
                .forEach((property, values) -> values.forEach(v -> graph.accept(Triple.create(event, property, v))));
    }

    /** funder-deepseek-high-flyer- and a digest of the whole. */
    private static String name(FactClaim fact, Node subject, Node object) {
        Set<String> said = new TreeSet<>();
        fact.qualifiers().forEach((property, values) -> values.forEach(value -> said.add(property + " " + value)));
        said.add(subject + " " + fact.predicate() + " " + object);
        String digest = Fingerprint.ofTexts(List.copyOf(said)).substring(0, DIGEST_LENGTH);
        return new Iri(fact.predicate().getURI()).localName() + "-" + new Iri(subject.getURI()).localName() + "-"
                + new Iri(object.getURI()).localName() + "-" + digest;
    }
}
