package org.newsgraph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.newsgraph.article.InputException;
import org.newsgraph.store.ExportFormat;
import org.newsgraph.store.GraphExport;
import org.newsgraph.store.KnowledgeStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code newsgraph export}: the graph as a file. */
@Command(
        name = "export",
        description = {
            "Writes the graph out, the same bytes for the same content.",
            "",
            "turtle, ntriples and rdfxml hold the knowledge: entities and facts. trig, nquads and jsonld hold the"
                    + " evidence as well, a named graph for each article. graphml and dot draw entities and facts as nodes"
                    + " and edges; csv lists the facts. With --min-confidence the facts are derived anew for the file,"
                    + " by the ontology that is named; the store stays as it is.",
            ""
        },
        footer = {"", "Example:", "  newsgraph export --format trig -o graph.trig"})
final class ExportCommand extends ExplainedCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private StoreOption store;

    @Mixin
    private OntologyOption ontologyOption;

    @Mixin
    private MinConfidenceOption minConfidence;

    @Option(
            names = {"-f", "--format"},
            defaultValue = "turtle",
            paramLabel = "FORMAT",
            description = "turtle, trig, ntriples, nquads, jsonld, rdfxml, graphml, dot or csv"
                    + " (default: ${DEFAULT-VALUE}).")
    private ExportFormat format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file instead of standard output.")
    private Optional<Path> output = Optional.empty();

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        double least = minConfidence.share();
        try (KnowledgeStore open = KnowledgeStore.open(store.folder())) {
            if (output.isPresent()) {
                writeTo(output.get(), open, least);
            } else {
                write(open, least, console.out());
            }
        }
        return 0;
    }

    private void write(KnowledgeStore open, double least, OutputStream out) {
        if (least > 0) {
            GraphExport.write(open, least, ontologyOption.load(), format, out);
        } else {
            GraphExport.write(open, format, out);
        }
    }

    // Through a second file: a file that was there is replaced by a whole one or not at all.
    private void writeTo(Path file, KnowledgeStore open, double least) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                write(open, least, out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new InputException(
                    file + ": cannot be written (" + e.getMessage() + "): is its folder there, may you write in it?",
                    e);
        }
    }
}
