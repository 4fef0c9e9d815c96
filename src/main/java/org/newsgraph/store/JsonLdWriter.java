package org.newsgraph.store;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.newsgraph.store.SortedGraph.Subject;
import org.newsgraph.store.SortedGraph.Values;

/** JSON-LD 1.1: one node object a subject, a line each. */
final class JsonLdWriter implements GraphWriter {

    private final Appendable out;
    private boolean first = true;

    JsonLdWriter(Appendable out) {
        this.out = out;
    }

    @Override
    public void defaultGraph(SortedGraph graph) throws IOException {
        out.append("{\n\"@context\": {\n");
        boolean firstPrefix = true;
        for (Map.Entry<String, String> prefix : Terms.PREFIXES.entrySet()) {
            out.append(firstPrefix ? "" : ",\n")
                    .append("  " + JsonText.quote(prefix.getKey()) + ": " + JsonText.quote(prefix.getValue()));
            firstPrefix = false;
        }
        out.append("\n},\n\"@graph\": [\n");
        for (Subject subject : graph.subjects()) {
            element(object(subject));
        }
    }

    @Override
    public void namedGraph(Node name, SortedGraph graph) throws IOException {
        element(graph.subjects().stream()
                .map(JsonLdWriter::object)
                .collect(Collectors.joining(
                        ",\n  ", "{\"@id\": " + JsonText.quote(name.getURI()) + ", \"@graph\": [\n  ", "\n]}")));
    }

    @Override
    public void end() throws IOException {
        out.append("\n]\n}\n");
    }

    private void element(String object) throws IOException {
        out.append(first ? "" : ",\n").append(object);
        first = false;
    }

    private static String object(Subject subject) {
        StringBuilder json = new StringBuilder("{\"@id\": ").append(JsonText.quote(name(subject.node())));
        for (Values values : subject.said()) {
            boolean type = values.property().equals(Terms.TYPE);
            String key = type ? "@type" : name(values.property());
            String objects = values.objects().stream()
                    .map(node -> type ? JsonText.quote(name(node)) : value(node))
                    .collect(Collectors.joining(", "));
            json.append(", ").append(JsonText.quote(key)).append(": ");
            json.append(values.objects().size() == 1 ? objects : "[" + objects + "]");
        }
        return json.append("}").toString();
    }

    private static String value(Node node) {
        if (!node.isLiteral()) {
            return "{\"@id\": " + JsonText.quote(name(node)) + "}";
        }
        String text = JsonText.quote(node.getLiteralLexicalForm());
        if (!node.getLiteralLanguage().isEmpty()) {
            return "{\"@value\": " + text + ", \"@language\": " + JsonText.quote(node.getLiteralLanguage()) + "}";
        }
        String type = node.getLiteralDatatypeURI();
        return type.equals(XSDDatatype.XSDstring.getURI())
                ? text
                : "{\"@value\": " + text + ", \"@type\": " + JsonText.quote(name(type)) + "}";
    }

    private static String name(Node node) {
        return name(node.getURI());
    }

    private static String name(String iri) {
        return TurtleText.prefixOf(iri).isPresent() ? TurtleText.name(iri) : iri;
    }
}
