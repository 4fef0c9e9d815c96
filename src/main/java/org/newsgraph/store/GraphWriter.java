package org.newsgraph.store;

import java.io.IOException;
import org.apache.jena.graph.Node;

/** Writes graphs in some form: first the default graph, then named graphs. What it writes depends on its input only. */
interface GraphWriter {

    /** The knowledge; called once, first. */
    void defaultGraph(SortedGraph graph) throws IOException;

    /** A named graph; called in the order of the names, not at all where evidence is not wanted. */
    default void namedGraph(Node name, SortedGraph graph) throws IOException {
        throw new UnsupportedOperationException("knowledge only");
    }

    /** Writes what comes last. */
    default void end() throws IOException {}
}
