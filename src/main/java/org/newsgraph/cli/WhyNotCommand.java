package org.newsgraph.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.newsgraph.article.Article;
import org.newsgraph.article.InputException;
import org.newsgraph.build.LazyReader;
import org.newsgraph.diagnose.Diagnoser;
import org.newsgraph.diagnose.Diagnosis;
import org.newsgraph.diagnose.DiagnosisText;
import org.newsgraph.diagnose.Step;
import org.newsgraph.diagnose.Wanted;
import org.newsgraph.evaluate.GoldRow;
import org.newsgraph.evaluate.GoldSet;
import org.newsgraph.extract.ArticleReader;
import org.newsgraph.extract.ArticleTrace;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.read.ArticleSource;
import org.newsgraph.read.Reading;
import org.newsgraph.store.KnowledgeStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code newsgraph why-not}: where a wanted fact was lost. */
@Command(
        name = "why-not",
        customSynopsis = {
            "newsgraph why-not [OPTIONS] SUBJECT PREDICATE OBJECT ARTICLE",
            "       newsgraph why-not [OPTIONS] --gold GOLD PATH..."
        },
        description = {
            "Reads an article and names the step at which a fact was lost that it should yield.",
            "",
            "The steps, in their order: text, cleaned, mention, value, class, chain, parse, frame, path, filter, status,"
                    + " overruled; name and read say that it was not lost. With the step come the sentences, and what"
                    + " stood in the way there.",
            "",
            "With --gold, every required fact that the articles do not yield is a row of a table; a second one, after a"
                    + " blank line, counts the steps.",
            ""
        },
        exitCodeList = {
            "0:explained",
            "1:some articles could not be read",
            "2:wrong usage or input; standard error says what to do"
        },
        footer = {
            "",
            "Examples:",
            "  newsgraph why-not DeepSeek founder \"Liang Wenfeng\" news/deepseek.txt",
            "  newsgraph why-not --gold news/gold.tsv news/articles"
        })
final class WhyNotCommand extends ExplainedCommand implements Callable<Integer> {

    private static final int FACT_AND_ARTICLE = 4;

    private final Console console;

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Newsgraph program;

    @Option(
            names = {"-g", "--gold"},
            paramLabel = "GOLD",
            description = "Explain every required fact of this gold set, as 'evaluate' takes it, that is missed.")
    private Optional<Path> gold = Optional.empty();

    @Option(
            names = {"-s", "--store"},
            paramLabel = "DIR",
            description = "ARTICLE is the name of an article of this graph.")
    private Optional<Path> store = Optional.empty();

    @Option(
            names = {"-e", "--evidence"},
            paramLabel = "WORDS",
            description = "Words of the sentence that says the fact, to look there and nowhere else.")
    private Optional<String> evidence = Optional.empty();

    @Mixin
    private OntologyOption ontologyOption;

    @Mixin
    private ThreadsOption threads;

    @Mixin
    private LearnedOptions learned;

    @Parameters(
            arity = "1..*",
            paramLabel = "WORD",
            description = "The fact and the article: a name of the subject, a property such as founder, a name of the"
                    + " object, a date (2023-05) or an amount (\"157000000000 USD\"), and a file, or - for standard"
                    + " input. With --gold only files and folders, or -.")
    private List<String> words = new ArrayList<>();

    WhyNotCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (gold.isEmpty() && words.size() != FACT_AND_ARTICLE) {
            throw new ParameterException(
                    spec.commandLine(),
                    "give SUBJECT PREDICATE OBJECT ARTICLE, or --gold GOLD and the PATH of articles");
        }
        if (gold.isPresent() && (store.isPresent() || evidence.isPresent())) {
            throw new ParameterException(
                    spec.commandLine(), "--store and --evidence are for one fact: leave them out, or --gold");
        }
        return gold.isPresent() ? explainGold(gold.get()) : explainOne();
    }

    private int explainOne() {
        Ontology ontology = ontologyOption.load();
        GoldRow row =
                new GoldRow("", words.get(0), words.get(1), words.get(2), "asserted", "required", evidence.orElse(""));
        WantedFacts facts = WantedFacts.of(row, ontology);
        // Before the models are loaded: it may be misspelt.
        List<Wanted> wanted = facts.of(row);
        DiagnosisText text = new DiagnosisText(console.printer());
        return read(articles(words.get(3)), ontology, (reader, trace) -> {
            Explained explained = explained(trace, wanted, reader, ontology);
            text.print(trace, explained.wanted(), explained.diagnosis());
        });
    }

    private int explainGold(Path path) {
        Ontology ontology = ontologyOption.load();
        WantedFacts facts = new WantedFacts(GoldSet.read(path), ontology);
        DiagnosisText text = new DiagnosisText(console.printer());
        Map<Step, Integer> lost = new EnumMap<>(Step.class);
        text.printHeader();
        int exitCode = read(ArticleSource.of(words, console.in()).readings(), ontology, (reader, trace) -> {
            for (GoldRow row : facts.missedBy(trace.claims())) {
                Explained explained = explained(trace, facts.of(row), reader, ontology);
                text.printRow(trace, explained.wanted(), explained.diagnosis());
                lost.merge(explained.diagnosis().step(), 1, Integer::sum);
            }
        });
        text.printSteps(lost);
        return exitCode;
    }

    private record Explained(Wanted wanted, Diagnosis diagnosis) {}

    /** Of several properties of which any would do, the one that came farthest. */
    private static Explained explained(
            ArticleTrace trace, List<Wanted> alternatives, ArticleReader reader, Ontology ontology) {
        Diagnoser diagnoser = new Diagnoser(ontology, reader.claimReader(), reader::testimoniesIn);
        return alternatives.stream()
                .map(wanted -> new Explained(wanted, diagnoser.diagnose(trace, wanted)))
                .max(Comparator.comparing(e -> e.diagnosis().step()))
                .orElseThrow();
    }

    private Stream<Reading> articles(String name) {
        if (store.isEmpty()) {
            return ArticleSource.of(List.of(name), console.in()).readings();
        }
        try (KnowledgeStore open = KnowledgeStore.open(store.get())) {
            Article article = open.article(name)
                    .orElseThrow(() -> new InputException(store.get() + ": holds no article \"" + name
                            + "\"; 'newsgraph claims' names its articles"));
            return Stream.of(new Reading.Success(article, store.get() + ": " + name));
        }
    }

    /** What is done with an article once it was read. */
    private interface Use {
        void of(ArticleReader reader, ArticleTrace trace);
    }

    private int read(Stream<Reading> readings, Ontology ontology, Use use) {
        LazyReader lazy = learned.reader(ontology, console);
        ArticleRun run = new ArticleRun(console, threads);
        run.<ArticleTrace>read(readings, () -> lazy.reader()::traceOf, trace -> use.of(lazy.reader(), trace));
        return run.tellFailures(program);
    }
}
