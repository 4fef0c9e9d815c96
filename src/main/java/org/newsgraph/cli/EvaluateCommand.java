package org.newsgraph.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.newsgraph.claim.ArticleClaims;
import org.newsgraph.evaluate.GoldSet;
import org.newsgraph.evaluate.Prediction;
import org.newsgraph.evaluate.ReliabilityReport;
import org.newsgraph.evaluate.Score;
import org.newsgraph.evaluate.ScoreJson;
import org.newsgraph.evaluate.ScoreReport;
import org.newsgraph.evaluate.Scorer;
import org.newsgraph.evaluate.Scoring;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.read.ArticleSource;
import org.newsgraph.store.ClaimFormat;
import org.newsgraph.store.KnowledgeStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code newsgraph evaluate}: how good claims are. */
@Command(
        name = "evaluate",
        description = {
            "Compares claims with gold facts: precision, recall and F1 of each property and of all.",
            "",
            "The claims are those that the articles at PATH yield when they are read now (nothing is stored), those of"
                    + " a store, or those of a table.",
            ""
        },
        footer = {"", "Example:", "  newsgraph evaluate --gold news/gold.tsv --errors 3 news/articles"})
final class EvaluateCommand extends ExplainedCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Newsgraph program;

    @Option(
            names = {"-g", "--gold"},
            required = true,
            paramLabel = "GOLD",
            description = "The gold facts: a table with the columns article, subject, predicate, object, status, need"
                    + " and, if you like, evidence, or a folder with a gold.tsv. Beside it may lie entities.tsv"
                    + " (article, preferred, class, aliases) and pairs.tsv (article, subject, object).")
    private Path gold;

    @Option(
            names = {"-s", "--store"},
            paramLabel = "DIR",
            description = "Score the claims of this graph.")
    private Optional<Path> store = Optional.empty();

    @Option(
            names = {"-c", "--claims"},
            paramLabel = "FILE",
            description = "Score the claims of this table, as 'newsgraph claims --format tsv' prints it.")
    private Optional<Path> claims = Optional.empty();

    @Mixin
    private ScoringOptions options;

    @Mixin
    private OntologyOption ontologyOption;

    @Mixin
    private ThreadsOption threads;

    @Mixin
    private LearnedOptions learned;

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description = "The articles: files, folders, or - for standard input.")
    private List<String> paths = new ArrayList<>();

    EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        int sources = (paths.isEmpty() ? 0 : 1) + (store.isPresent() ? 1 : 0) + (claims.isPresent() ? 1 : 0);
        if (sources != 1) {
            throw new ParameterException(
                    spec.commandLine(), "say what to score: the PATH of articles, a --store or a table of --claims");
        }
        Scoring scoring = options.scoring();
        options.json().ifPresent(OutputFile::requirePlace);
        GoldSet goldSet = GoldSet.read(gold);
        scoring.requireKnownTo(goldSet);
        ArticleRun run = new ArticleRun(console, threads);
        Score score = new Scorer(goldSet, scoring).score(predictions(run));
        new ScoreReport(console.printer()).print(score, options.maxErrors());
        if (options.reliability()) {
            new ReliabilityReport(console.printer()).print(score.reliability(), options.byFrame());
        }
        options.json()
                .ifPresent(
                        file -> file.write(out -> out.write(ScoreJson.of(score).getBytes(StandardCharsets.UTF_8))));
        return run.tellFailures(program);
    }

    private List<Prediction> predictions(ArticleRun run) {
        if (claims.isPresent()) {
            return Prediction.read(claims.get());
        }
        StringBuilder rows = new StringBuilder();
        if (store.isPresent()) {
            try (KnowledgeStore open = KnowledgeStore.open(store.get())) {
                ClaimFormat.TSV.print(open, rows);
            }
            return Prediction.parse(store.get().toString(), rows.toString());
        }
        Ontology ontology = ontologyOption.load();
        return ScoredClaims.of(readNow(ontology, run), ontology);
    }

    private List<ArticleClaims> readNow(Ontology ontology, ArticleRun run) {
        List<ArticleClaims> read = new ArrayList<>();
        run.read(ArticleSource.of(paths, console.in()).readings(), learned.reader(ontology, console), read::add);
        return read;
    }
}
