package org.newsgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.newsgraph.build.BuildRun;
import org.newsgraph.build.Ledger;
import org.newsgraph.build.ParallelReading;
import org.newsgraph.build.ReadingFingerprint;
import org.newsgraph.claim.ArticleClaims;
import org.newsgraph.frame.FrameReader;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.read.ArticleSource;
import org.newsgraph.read.Reading;
import org.newsgraph.store.KnowledgeStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code newsgraph build}: articles in. */
@Command(
        name = "build",
        description = {
            "Reads articles into the graph: adds new ones, replaces those that changed, skips the others.",
            "",
            "Articles are plain text, HTML and JSON Lines ({\"id\", \"title\", \"date\", \"url\", \"text\"}). An article"
                    + " is known by its path below the folder that was named, or by the id in its JSON; building another"
                    + " text under the same name replaces the first. A ledger says what came of them: how many were"
                    + " read, added, updated, unchanged and failed, each failure with its reason, and the claims and facts"
                    + " that the store holds now.",
            "",
            "--min-confidence holds for the facts of the whole store until the next build; all claims stay in it as"
                    + " evidence, and building without it brings their facts back.",
            ""
        },
        footer = {"", "Example:", "  newsgraph build --store graph articles/ more.jsonl"})
final class BuildCommand extends ExplainedCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private StoreOption store;

    @Mixin
    private OntologyOption ontologyOption;

    @Mixin
    private ThreadsOption threads;

    @Mixin
    private LearnedOptions learned;

    @Mixin
    private MinConfidenceOption minConfidence;

    @ParentCommand
    private Newsgraph program;

    @Option(
            names = "--pairs",
            paramLabel = "FILE",
            description = "What you know better than the rules by which names are taken for one: lines of same or"
                    + " different and two names or IRIs of entities, separated by tabs. It stays with the store"
                    + " until another is given.")
    private Optional<Path> pairs = Optional.empty();

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files, folders with all folders in them, or - for standard input.")
    private List<String> paths;

    BuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        double least = minConfidence.share();
        Ontology ontology = ontologyOption.load();
        // What takes no language model is tried before any store is touched: the frames, the options, the learned
        // model.
        new FrameReader(ontology).frames();
        ParallelReading<ArticleClaims> reading =
                new ParallelReading<>(learned.reader(ontology, console), threads.count());
        String readingHash = ReadingFingerprint.of(ontology, learned.settings());
        try (KnowledgeStore open = KnowledgeStore.openOrCreate(store.folder())) {
            pairs.ifPresent(open::usePairs);
            open.useMinConfidence(least);
            Ledger ledger = build(open, ontology, reading, readingHash);
            new LedgerReport(console.printer()).print(ledger);
            ledger.remarks().forEach(console::remark);
            ledger.failures().forEach(failure -> failure.cause().ifPresent(cause -> program.trace(cause, console)));
            return ledger.failures().isEmpty() ? 0 : 1;
        }
    }

    private Ledger build(
            KnowledgeStore open, Ontology ontology, ParallelReading<ArticleClaims> reading, String readingHash) {
        try (Stream<Reading> articles = ArticleSource.of(paths, console.in()).readings();
                Progress progress = Progress.on(console, "articles")) {
            return new BuildRun(open, ontology, reading, readingHash, progress::step).build(articles);
        }
    }
}
