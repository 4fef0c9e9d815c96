package org.newsgraph.cli;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
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
        output.ifPresent(file -> new OutputFile(file).requirePlace());
        try (KnowledgeStore open = KnowledgeStore.open(store.folder())) {
            if (output.isPresent()) {
                new OutputFile(output.get()).write(out -> write(open, least, out));
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
}
