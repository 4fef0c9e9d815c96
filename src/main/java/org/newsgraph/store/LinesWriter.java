package org.newsgraph.store;

import java.io.IOException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** N-Triples and, with named graphs, N-Quads. */
final class LinesWriter implements GraphWriter {

    private final Appendable out;

    LinesWriter(Appendable out) {
        this.out = out;
    }

    @Override
    public void defaultGraph(SortedGraph graph) throws IOException {
        lines(graph, " .\n");
    }

    @Override
    public void namedGraph(Node name, SortedGraph graph) throws IOException {
        lines(graph, " " + TurtleText.fullNode(name) + " .\n");
    }

    private void lines(SortedGraph graph, String end) throws IOException {
        for (Triple triple : graph.triples()) {
            out.append(TurtleText.fullNode(triple.getSubject()))
                    .append(' ')
                    .append(TurtleText.fullNode(triple.getPredicate()))
                    .append(' ')
                    .append(TurtleText.fullNode(triple.getObject()))
                    .append(end);
        }
    }
}
