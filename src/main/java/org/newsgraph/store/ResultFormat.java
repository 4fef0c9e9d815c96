package org.newsgraph.store;

import java.util.Locale;

/** How the answer to a query is printed: rows and truth values in all but Turtle, graphs in Turtle, JSON (JSON-LD) and XML. */
public enum ResultFormat {
    /** Columns for the eye, IRIs shortened by prefixes; a graph comes as Turtle. */
    TABLE,
    /** SPARQL 1.1 CSV: names and values without types. */
    CSV,
    /** SPARQL 1.1 TSV: terms as Turtle writes them. */
    TSV,
    /** SPARQL 1.1 JSON; JSON-LD for a graph. */
    JSON,
    /** SPARQL 1.1 XML; RDF/XML for a graph. */
    XML,
    /** Turtle, for graphs only. */
    TURTLE;

    /** The name on the command line: {@code csv}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
