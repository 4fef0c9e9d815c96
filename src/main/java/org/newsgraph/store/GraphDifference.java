package org.newsgraph.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;

/** Writes a graph in place of another by its difference only: what stays is not touched, and costs no room. */
final class GraphDifference {

    private GraphDifference() {}

    /** Makes the graph hold exactly the given statements. */
    static void apply(Graph graph, Set<Triple> wanted) {
        Set<Triple> missing = new HashSet<>(wanted);
        List<Triple> outdated = new ArrayList<>();
        graph.find().forEachRemaining(triple -> {
            if (!missing.remove(triple)) {
                outdated.add(triple);
            }
        });
        outdated.forEach(graph::delete);
        missing.forEach(graph::add);
    }
}
