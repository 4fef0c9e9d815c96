package org.newsgraph.store;

import java.util.Locale;
import java.util.function.Function;

/** The forms in which a store can be written out. */
public enum ExportFormat {
    /** The knowledge as Turtle, for the eye. */
    TURTLE(false, TurtleWriter::turtle),
    /** Everything as TriG. */
    TRIG(true, TurtleWriter::trig),
    /** The knowledge, one statement a line. */
    NTRIPLES(false, LinesWriter::new),
    /** Everything, one statement a line. */
    NQUADS(true, LinesWriter::new),
    /** Everything as JSON-LD 1.1. */
    JSONLD(true, JsonLdWriter::new),
    /** The knowledge as RDF/XML. */
    RDFXML(false, RdfXmlWriter::new),
    /** Entities and facts as nodes and edges, for Gephi, yEd, Cytoscape. */
    GRAPHML(false, GraphMlWriter::new),
    /** Entities and facts as nodes and edges, for Graphviz. */
    DOT(false, DotWriter::new),
    /** Facts as a table. */
    CSV(false, CsvWriter::new);

    private final boolean withEvidence;
    private final Function<Appendable, GraphWriter> writer;

    ExportFormat(boolean withEvidence, Function<Appendable, GraphWriter> writer) {
        this.withEvidence = withEvidence;
        this.writer = writer;
    }

    /** Whether it holds the graphs of the articles, too. */
    public boolean withEvidence() {
        return withEvidence;
    }

    /** The name on the command line: {@code ntriples}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    GraphWriter writerTo(Appendable out) {
        return writer.apply(out);
    }
}
