package org.newsgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.newsgraph.build.LazyReader;
import org.newsgraph.check.FrameExampleRule;
import org.newsgraph.check.OntologyCheck;
import org.newsgraph.check.Problem;
import org.newsgraph.check.ShapesCheck;
import org.newsgraph.check.Violation;
import org.newsgraph.extract.FrameExamples;
import org.newsgraph.frame.Frame;
import org.newsgraph.frame.FrameReader;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.OntologyFolder;
import org.newsgraph.store.KnowledgeStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code newsgraph check}: whether ontology, frames and graph are as they should be. */
@Command(
        name = "check",
        description = {
            "Checks the ontology, its frames and, if asked, a graph.",
            "",
            "Terms must be declared and described, every frame must read its example sentences and nothing else of its"
                    + " relation from them, and with --store the graph must have the shapes that the ontology asks for."
                    + " What is wrong is printed, one line each, and the exit code is 1.",
            ""
        },
        footer = {"", "Example:", "  newsgraph check --ontology sponsors.ttl"})
final class CheckCommand extends ExplainedCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private OntologyOption ontologyOption;

    @Option(
            names = {"-s", "--store"},
            paramLabel = "DIR",
            description = "Check the shapes of this graph, too.")
    private Optional<Path> store = Optional.empty();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Ontology ontology = ontologyOption.load();
        int wrong = checkTerms(ontology) + checkFrames(ontology);
        if (store.isPresent()) {
            wrong += checkStore(store.get(), ontology);
        }
        return wrong == 0 ? 0 : 1;
    }

    private int checkTerms(Ontology ontology) {
        List<Problem> problems = OntologyCheck.ofTerms()
                .and(new FrameExampleRule(OntologyFolder.find()))
                .problemsIn(ontology);
        problems.forEach(console.printer()::println);
        return summary(
                "ontology",
                ontology.vocabulary().properties().size() + " properties, "
                        + ontology.gazetteer().entries().size() + " known names",
                problems.size());
    }

    private int checkFrames(Ontology ontology) {
        List<Frame> frames = new FrameReader(ontology).frames();
        FrameExamples examples = new FrameExamples(new LazyReader(ontology).reader());
        int sentences = 0;
        int wrong = 0;
        try (Progress progress = Progress.on(console, "frames")) {
            for (Frame frame : frames) {
                sentences += frame.examples().size();
                for (FrameExamples.Failure failure : examples.failuresOf(frame)) {
                    wrong++;
                    console.printer().println(ontology.whereIs(frame.iri()) + ": " + failure.message());
                }
                progress.step();
            }
        }
        return summary("frames", frames.size() + " frames with " + sentences + " examples", wrong);
    }

    private int checkStore(Path folder, Ontology ontology) {
        ShapesCheck shapes = ShapesCheck.of(ontology);
        try (KnowledgeStore open = KnowledgeStore.open(folder)) {
            List<Violation> violations = open.read(shapes::violationsIn);
            violations.forEach(console.printer()::println);
            return summary("store", open.articles().size() + " articles", violations.size());
        }
    }

    private int summary(String what, String extent, int wrong) {
        PrintWriter out = console.printer();
        out.println(what + ": " + extent + ": " + (wrong == 0 ? "fine" : wrong + " wrong"));
        return wrong;
    }
}
