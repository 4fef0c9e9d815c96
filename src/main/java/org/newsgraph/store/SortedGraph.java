package org.newsgraph.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * The statements of a graph in an order that does not depend on where they were kept.
 *
 * @param triples sorted by subject, then property ({@code rdf:type}, labels, others by IRI), then object
 */
record SortedGraph(List<Triple> triples) {

    /** IRIs before literals, each by code points, literals then by datatype and language. */
    static final Comparator<Node> NODES = Comparator.<Node>comparingInt(node -> node.isLiteral() ? 1 : 0)
            .thenComparing(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI())
            .thenComparing(node -> node.isLiteral() ? node.getLiteralDatatypeURI() : "")
            .thenComparing(node -> node.isLiteral() ? node.getLiteralLanguage() : "");

    private static final List<Node> FIRST = List.of(Terms.TYPE, Terms.LABEL, Terms.ALT_LABEL);

    private static final Comparator<Node> PROPERTIES = Comparator.<Node>comparingInt(
                    property -> FIRST.contains(property) ? FIRST.indexOf(property) : FIRST.size())
            .thenComparing(NODES);

    private static final Comparator<Triple> ORDER = Comparator.comparing(Triple::getSubject, NODES)
            .thenComparing(Triple::getPredicate, PROPERTIES)
            .thenComparing(Triple::getObject, NODES);

    static SortedGraph of(Iterator<Triple> statements) {
        List<Triple> triples = new ArrayList<>();
        statements.forEachRemaining(triples::add);
        triples.sort(ORDER);
        return new SortedGraph(triples);
    }

    /** The statements by subject, each subject's by property; all in order. */
    List<Subject> subjects() {
        List<Subject> subjects = new ArrayList<>();
        for (Triple triple : triples) {
            Node node = triple.getSubject();
            if (subjects.isEmpty() || !last(subjects).node().equals(node)) {
                subjects.add(new Subject(node, new ArrayList<>()));
            }
            List<Values> said = last(subjects).said();
            if (said.isEmpty() || !last(said).property().equals(triple.getPredicate())) {
                said.add(new Values(triple.getPredicate(), new ArrayList<>()));
            }
            last(said).objects().add(triple.getObject());
        }
        return subjects;
    }

    /** All that is said of a subject. */
    record Subject(Node node, List<Values> said) {
        /** The first object of a property. */
        Optional<Node> value(Node property) {
            return said.stream()
                    .filter(values -> values.property().equals(property))
                    .map(values -> values.objects().get(0))
                    .findFirst();
        }
    }

    /** All objects of a property of a subject. */
    record Values(Node property, List<Node> objects) {}

    /** The labels of all that have one. */
    Map<Node, String> labels() {
        Map<Node, String> labels = new HashMap<>();
        for (Triple triple : triples) {
            if (triple.getPredicate().equals(Terms.LABEL)) {
                labels.putIfAbsent(triple.getSubject(), triple.getObject().getLiteralLexicalForm());
            }
        }
        return labels;
    }

    /** Those of the known prefixes that shorten something here. */
    SortedMap<String, String> usedPrefixes() {
        SortedMap<String, String> used = new TreeMap<>();
        for (Triple triple : triples) {
            Node property = triple.getPredicate();
            Node object = triple.getObject();
            use(triple.getSubject().getURI(), used);
            if (!property.equals(Terms.TYPE)) {
                use(property.getURI(), used);
            }
            // Plain texts and numbers are written without their types.
            if (!object.isLiteral()) {
                use(object.getURI(), used);
            } else if (TurtleText.literal(object).contains("\"^^")) {
                use(object.getLiteralDatatypeURI(), used);
            }
        }
        return used;
    }

    private static void use(String iri, SortedMap<String, String> used) {
        TurtleText.prefixOf(iri).ifPresent(prefix -> used.put(prefix, Terms.PREFIXES.get(prefix)));
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
