package org.newsgraph.store;

import java.io.IOException;
import org.newsgraph.store.FactNetwork.Edge;
import org.newsgraph.store.FactNetwork.Vertex;

/** GraphML: entities with label and class, facts with the name of their property. */
final class GraphMlWriter implements GraphWriter {

    private final Appendable out;

    GraphMlWriter(Appendable out) {
        this.out = out;
    }

    @Override
    public void defaultGraph(SortedGraph graph) throws IOException {
        FactNetwork network = FactNetwork.of(graph);
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n");
        out.append("  <key id=\"label\" for=\"node\" attr.name=\"label\" attr.type=\"string\"/>\n");
        out.append("  <key id=\"type\" for=\"node\" attr.name=\"type\" attr.type=\"string\"/>\n");
        out.append("  <key id=\"property\" for=\"edge\" attr.name=\"label\" attr.type=\"string\"/>\n");
        out.append("  <graph id=\"knowledge\" edgedefault=\"directed\">\n");
        for (Vertex vertex : network.vertices()) {
            out.append("    <node id=\"" + XmlText.escape(vertex.id()) + "\">");
            out.append("<data key=\"label\">" + XmlText.escape(vertex.label()) + "</data>");
            out.append("<data key=\"type\">" + XmlText.escape(vertex.type()) + "</data></node>\n");
        }
        for (Edge edge : network.edges()) {
            out.append("    <edge source=\"" + XmlText.escape(edge.from()) + "\" target=\"" + XmlText.escape(edge.to())
                    + "\"><data key=\"property\">" + XmlText.escape(edge.property()) + "</data></edge>\n");
        }
        out.append("  </graph>\n</graphml>\n");
    }
}
