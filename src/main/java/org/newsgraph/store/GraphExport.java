package org.newsgraph.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.ontology.Ontology;

/** Writes a store out, the same bytes for the same content. One graph at a time is held in memory. */
public final class GraphExport {

    private GraphExport() {}

    /**
     * Writes the knowledge, and the evidence where the format has room for it.
     *
     * @param out gets UTF-8; is flushed, not closed
     */
    public static void write(KnowledgeStore store, ExportFormat format, OutputStream out) {
        writeText(store, out, (dataset, text) -> write(dataset, format, text));
    }

    /**
     * Writes the same without claims that are less sure, and without the facts that only they make.
     *
     * @param minConfidence from 0 to 1; where the store itself asks for more, that holds
     * @param ontology says who is well known and which facts follow from others
     * @param out gets UTF-8; is flushed, not closed
     */
    public static void write(
            KnowledgeStore store, double minConfidence, Ontology ontology, ExportFormat format, OutputStream out) {
        Set<Triple> knowledge = store.knowledgeAtLeast(Math.max(minConfidence, store.minConfidence()), ontology);
        writeText(
                store,
                out,
                (dataset, text) -> write(
                        dataset,
                        knowledge.iterator(),
                        name -> SurerClaims.in(dataset.getGraph(name), minConfidence),
                        format,
                        text));
    }

    static void write(DatasetGraph dataset, ExportFormat format, Appendable out) throws IOException {
        write(
                dataset,
                dataset.getDefaultGraph().find(),
                name -> dataset.getGraph(name).find(),
                format,
                out);
    }

    private static void write(
            DatasetGraph dataset,
            Iterator<Triple> knowledge,
            Function<Node, Iterator<Triple>> evidence,
            ExportFormat format,
            Appendable out)
            throws IOException {
        GraphWriter writer = format.writerTo(out);
        writer.defaultGraph(SortedGraph.of(knowledge));
        if (format.withEvidence()) {
            TreeSet<Node> names = new TreeSet<>(SortedGraph.NODES);
            dataset.listGraphNodes().forEachRemaining(names::add);
            for (Node name : names) {
                writer.namedGraph(name, SortedGraph.of(evidence.apply(name)));
            }
        }
        writer.end();
    }

    private interface Content {
        void writeTo(DatasetGraph dataset, Appendable out) throws IOException;
    }

    private static void writeText(KnowledgeStore store, OutputStream out, Content content) {
        store.read(dataset -> {
            try {
                BufferedWriter text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                content.writeTo(dataset, text);
                text.flush();
                return null;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
