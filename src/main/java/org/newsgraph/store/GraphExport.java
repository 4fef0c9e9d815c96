package org.newsgraph.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** Writes a store out, the same bytes for the same content. One graph at a time is held in memory. */
public final class GraphExport {

    private GraphExport() {}

    /**
     * Writes the knowledge, and the evidence where the format has room for it.
     *
     * @param out gets UTF-8; is flushed, not closed
     */
    public static void write(KnowledgeStore store, ExportFormat format, OutputStream out) {
        store.read(dataset -> {
            try {
                BufferedWriter text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                write(dataset, format, text);
                text.flush();
                return null;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    static void write(DatasetGraph dataset, ExportFormat format, Appendable out) throws IOException {
        GraphWriter writer = format.writerTo(out);
        writer.defaultGraph(SortedGraph.of(dataset.getDefaultGraph().find()));
        if (format.withEvidence()) {
            TreeSet<Node> names = new TreeSet<>(SortedGraph.NODES);
            dataset.listGraphNodes().forEachRemaining(names::add);
            for (Node name : names) {
                writer.namedGraph(name, SortedGraph.of(dataset.getGraph(name).find()));
            }
        }
        writer.end();
    }
}
