package org.newsgraph.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.newsgraph.article.InputException;

/** Prints the answer to a query. */
final class AnswerPrinter {

    private static final Map<ResultFormat, Lang> ROW_FORMATS = Map.of(
            ResultFormat.CSV, ResultSetLang.RS_CSV,
            ResultFormat.TSV, ResultSetLang.RS_TSV,
            ResultFormat.JSON, ResultSetLang.RS_JSON,
            ResultFormat.XML, ResultSetLang.RS_XML);

    private static final Map<ResultFormat, RDFFormat> GRAPH_FORMATS = Map.of(
            ResultFormat.TABLE, RDFFormat.TURTLE_PRETTY,
            ResultFormat.TURTLE, RDFFormat.TURTLE_PRETTY,
            ResultFormat.JSON, RDFFormat.JSONLD,
            ResultFormat.XML, RDFFormat.RDFXML);

    private final Query query;
    private final ResultFormat format;
    private final OutputStream out;

    /** @throws InputException if the format does not suit the query */
    AnswerPrinter(Query query, ResultFormat format, OutputStream out) {
        this.query = query;
        this.format = format;
        this.out = out;
        boolean rows = query.isSelectType() || query.isAskType();
        if (rows && format == ResultFormat.TURTLE) {
            throw new InputException("the query gives rows, which turtle cannot say; "
                    + "use --format table, csv, tsv, json or xml, or ask with CONSTRUCT");
        }
        if (!rows && !GRAPH_FORMATS.containsKey(format)) {
            throw new InputException("the query gives a graph, which " + format.label() + " cannot say; "
                    + "use --format turtle, json or xml, or ask with SELECT");
        }
    }

    void answer(DatasetGraph dataset) {
        try (QueryExec execution = QueryExec.dataset(dataset)
                .query(query)
                .set(ARQ.httpServiceAllowed, false)
                .build()) {
            if (query.isSelectType()) {
                printRows(execution.select());
            } else if (query.isAskType()) {
                printTruth(execution.ask());
            } else {
                printGraph(query.isConstructType() ? execution.construct() : execution.describe());
            }
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void printRows(RowSet rows) throws IOException {
        if (format != ResultFormat.TABLE) {
            ResultSetMgr.write(out, ResultSet.adapt(rows), ROW_FORMATS.get(format));
            return;
        }
        List<Var> variables = rows.getResultVars();
        Iterable<List<String>> cells = () -> Iter.map(rows, row -> cells(row, variables));
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        new TextTable(variables.stream().map(Var::getVarName).toList(), Integer.MAX_VALUE).print(cells, writer);
        writer.flush();
    }

    private void printTruth(boolean truth) throws IOException {
        if (format == ResultFormat.TABLE) {
            out.write((truth ? "yes\n" : "no\n").getBytes(StandardCharsets.UTF_8));
        } else {
            ResultSetMgr.write(out, truth, ROW_FORMATS.get(format));
        }
    }

    private void printGraph(Graph graph) {
        Map<String, String> prefixes = usedPrefixes(graph);
        graph.getPrefixMapping().clearNsPrefixMap();
        graph.getPrefixMapping().setNsPrefixes(prefixes);
        RDFDataMgr.write(out, graph, GRAPH_FORMATS.get(format));
    }

    private Map<String, String> usedPrefixes(Graph graph) {
        Map<String, String> prefixes = new TreeMap<>();
        query.getPrefixMapping().getNsPrefixMap().forEach((prefix, namespace) -> {
            boolean used = Iter.anyMatch(
                    graph.find(),
                    triple -> startsWith(triple.getSubject(), namespace)
                            || startsWith(triple.getPredicate(), namespace)
                            || startsWith(triple.getObject(), namespace));
            if (used) {
                prefixes.put(prefix, namespace);
            }
        });
        return prefixes;
    }

    private static boolean startsWith(Node node, String namespace) {
        String iri = node.isURI() ? node.getURI() : node.isLiteral() ? node.getLiteralDatatypeURI() : "";
        return iri.startsWith(namespace);
    }

    private List<String> cells(Binding row, List<Var> variables) {
        List<String> cells = new ArrayList<>();
        for (Var variable : variables) {
            Node node = row.get(variable);
            cells.add(node == null ? "" : words(node));
        }
        return cells;
    }

    /** A value as people read it: literals without quotes and types, IRIs shortened. */
    private String words(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        if (node.isURI()) {
            String name = query.getPrefixMapping().shortForm(node.getURI());
            return name.equals(node.getURI()) ? "<" + name + ">" : name;
        }
        return node.toString();
    }
}
