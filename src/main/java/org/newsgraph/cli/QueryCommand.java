package org.newsgraph.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.newsgraph.article.InputException;
import org.newsgraph.store.KnowledgeStore;
import org.newsgraph.store.ResultFormat;
import org.newsgraph.store.SparqlQuery;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code newsgraph query}: asks the graph. */
@Command(
        name = "query",
        description = {
            "Asks the graph in SPARQL 1.1 (SELECT, ASK, CONSTRUCT or DESCRIBE).",
            "",
            "The default graph holds entities and facts; what each article says stands in the graph named by the"
                    + " article, reached with GRAPH. The prefixes ng, entity, article, rdf, rdfs, skos, owl, xsd,"
                    + " schema, dcterms, prov and nif need no declaration.",
            ""
        },
        footer = {
            "",
            "Example:",
            "  newsgraph query 'SELECT ?name { ?c ng:country ?land . ?land rdfs:label \"China\" .",
            "                                  ?c rdfs:label ?name }'"
        })
final class QueryCommand extends ExplainedCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private StoreOption store;

    @Option(
            names = {"-f", "--format"},
            defaultValue = "table",
            paramLabel = "FORMAT",
            description =
                    "How to print the answer: table, csv, tsv, json, xml or turtle (default: ${DEFAULT-VALUE}). CONSTRUCT and"
                            + " DESCRIBE give Turtle, or JSON-LD and RDF/XML where json and xml are asked for.")
    private ResultFormat format;

    @ArgGroup(multiplicity = "1")
    private Question question;

    QueryCommand(Console console) {
        this.console = console;
    }

    private static final class Question {

        @Parameters(index = "0", paramLabel = "SPARQL", description = "The query.")
        private String text;

        @Option(
                names = {"-F", "--file"},
                paramLabel = "FILE",
                description = "Read the query from this file; - for standard input.")
        private Path file;
    }

    @Override
    public Integer call() {
        // A malformed query is told before a store that is missing or in use.
        SparqlQuery query = SparqlQuery.parse(question.file == null ? question.text : textOf(question.file));
        try (KnowledgeStore open = KnowledgeStore.open(store.folder())) {
            query.answer(open, format, console.out());
        }
        return 0;
    }

    private String textOf(Path file) {
        try {
            return file.toString().equals("-")
                    ? new String(console.in().readAllBytes(), StandardCharsets.UTF_8)
                    : Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new InputException(file + ": not UTF-8: save it in that encoding", e);
        } catch (IOException e) {
            throw new InputException(file + ": cannot be read: is it there, and may you read it?", e);
        }
    }
}
