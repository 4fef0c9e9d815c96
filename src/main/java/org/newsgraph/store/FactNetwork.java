package org.newsgraph.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.ontology.Iri;
import org.newsgraph.store.SortedGraph.Subject;

/**
 * The knowledge as a picture of it has it: who and what, and the facts between them.
 *
 * @param vertices entities, events, amounts and dates, by id
 * @param edges facts and the parts of events, in order
 */
record FactNetwork(List<Vertex> vertices, List<Edge> edges) {

    /**
     * A dot of the picture.
     *
     * @param id the IRI, or the literal as N-Triples writes it
     * @param label what people call it
     * @param type the local name of its class, or of its datatype
     */
    record Vertex(String id, String label, String type) {}

    /** An arrow; the property's local name stands on it. */
    record Edge(String from, String property, String to) {}

    static FactNetwork of(SortedGraph graph) {
        Map<String, Vertex> vertices = new TreeMap<>();
        for (Subject subject : graph.subjects()) {
            Node node = subject.node();
            subject.value(Terms.TYPE).ifPresent(type -> {
                String label = subject.value(Terms.LABEL)
                        .map(Node::getLiteralLexicalForm)
                        .orElseGet(() -> localName(node));
                vertices.put(node.getURI(), new Vertex(node.getURI(), label, localName(type)));
            });
        }
        List<Edge> edges = new ArrayList<>();
        for (Triple triple : graph.triples()) {
            String from = triple.getSubject().getURI();
            if (isDrawn(triple) && vertices.containsKey(from)) {
                Node object = triple.getObject();
                String to = object.isLiteral() ? TurtleText.fullNode(object) : object.getURI();
                vertices.computeIfAbsent(to, id -> value(id, object));
                edges.add(new Edge(from, localName(triple.getPredicate()), to));
            }
        }
        return new FactNetwork(List.copyOf(vertices.values()), edges);
    }

    private static boolean isDrawn(Triple triple) {
        boolean event = triple.getSubject().getURI().startsWith(EventNodes.NAMESPACE);
        return KnowledgeGraph.isFact(triple)
                || event
                        && !triple.getPredicate().equals(Terms.TYPE)
                        && !triple.getPredicate().equals(Terms.DERIVED_FROM);
    }

    private static Vertex value(String id, Node node) {
        return node.isLiteral()
                ? new Vertex(id, node.getLiteralLexicalForm(), localName(Terms.node(node.getLiteralDatatypeURI())))
                : new Vertex(id, localName(node), "");
    }

    static String localName(Node node) {
        return new Iri(node.getURI()).localName();
    }
}
