package org.newsgraph.store;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Facts as CSV (RFC 4180, lines end with LF): names first, then the IRIs. */
final class CsvWriter implements GraphWriter {

    private final Appendable out;

    CsvWriter(Appendable out) {
        this.out = out;
    }

    @Override
    public void defaultGraph(SortedGraph graph) throws IOException {
        Map<Node, String> labels = graph.labels();
        row("subject", "predicate", "object", "subjectIri", "predicateIri", "objectIri");
        for (Triple triple : graph.triples()) {
            if (KnowledgeGraph.isFact(triple)) {
                Node object = triple.getObject();
                row(
                        name(triple.getSubject(), labels),
                        FactNetwork.localName(triple.getPredicate()),
                        name(object, labels),
                        triple.getSubject().getURI(),
                        triple.getPredicate().getURI(),
                        object.isLiteral() ? "" : object.getURI());
            }
        }
    }

    private static String name(Node node, Map<Node, String> labels) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : labels.getOrDefault(node, FactNetwork.localName(node));
    }

    private void row(String... cells) throws IOException {
        out.append(List.of(cells).stream().map(CsvWriter::cell).collect(Collectors.joining(",")))
                .append('\n');
    }

    private static String cell(String text) {
        boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
