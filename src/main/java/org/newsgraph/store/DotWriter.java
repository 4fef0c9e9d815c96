package org.newsgraph.store;

import java.io.IOException;
import org.newsgraph.store.FactNetwork.Edge;
import org.newsgraph.store.FactNetwork.Vertex;

/** Graphviz's DOT: entities as nodes, facts as labelled arrows. */
final class DotWriter implements GraphWriter {

    private final Appendable out;

    DotWriter(Appendable out) {
        this.out = out;
    }

    @Override
    public void defaultGraph(SortedGraph graph) throws IOException {
        FactNetwork network = FactNetwork.of(graph);
        out.append("digraph knowledge {\n  rankdir=LR;\n  node [shape=box, style=rounded];\n");
        for (Vertex vertex : network.vertices()) {
            out.append("  " + quote(vertex.id()) + " [label=" + quote(vertex.label()) + ", class="
                    + quote(vertex.type()) + "];\n");
        }
        for (Edge edge : network.edges()) {
            out.append("  " + quote(edge.from()) + " -> " + quote(edge.to()) + " [label=" + quote(edge.property())
                    + "];\n");
        }
        out.append("}\n");
    }

    // A backslash begins an escape of Graphviz's own; a line's end would end the string's line.
    private static String quote(String text) {
        return "\"" + ClaimRow.flat(text).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
