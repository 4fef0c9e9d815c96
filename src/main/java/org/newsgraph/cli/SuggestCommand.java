package org.newsgraph.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.newsgraph.article.InputException;
import org.newsgraph.build.LazyReader;
import org.newsgraph.evaluate.GoldSet;
import org.newsgraph.mention.ArticleScene;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.read.ArticleSource;
import org.newsgraph.suggest.Ranking;
import org.newsgraph.suggest.Suggester;
import org.newsgraph.suggest.Suggestions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code newsgraph suggest}: examples in, frames out. */
@Command(
        name = "suggest",
        description = {
            "Suggests frames for relations, learned from examples.",
            "",
            "Looks in the articles at PATH for sentences that name both ends of an example and that no frame reads yet,"
                    + " finds the words that join them, and prints the frames that read most of what is right and least"
                    + " of what is not, best first, as an ontology file: read it, strike out what you do not like,"
                    + " 'newsgraph check' it and build with it. A relation that the vocabulary does not have is"
                    + " declared, too. Relations to dates and amounts are left out.",
            ""
        },
        footer = {
            "",
            "Example:",
            "  newsgraph suggest --relation sponsor --gold pairs.tsv news/ > sponsor.ttl",
            "  newsgraph check --ontology sponsor.ttl"
        })
final class SuggestCommand extends ExplainedCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Newsgraph program;

    @Option(
            names = {"-g", "--gold"},
            required = true,
            paramLabel = "GOLD",
            description = "The examples: gold facts as 'newsgraph evaluate' takes them, all that the articles say; or,"
                    + " with --relation, a file of pairs without a header, one a line: subject and object, or article,"
                    + " subject and object, separated by tabs.")
    private Path gold;

    @Option(
            names = {"-r", "--relation"},
            paramLabel = "NAME",
            description = "The relation to find frames for; without it, every relation of the gold facts.")
    private Optional<String> relation = Optional.empty();

    @Option(
            names = "--min-hits",
            paramLabel = "N",
            description = "How many facts, not read otherwise, a frame must read rightly. Default: ${DEFAULT-VALUE}.")
    private int minHits = 2;

    @Option(
            names = "--min-precision",
            paramLabel = "P",
            description = "How often a frame must be right, between 0 and 1, by a careful estimate: two hits without a"
                    + " false one count 0.68, ten 0.89. Default: ${DEFAULT-VALUE}.")
    private double minPrecision = 0.5;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "How many frames to suggest at most. Default: ${DEFAULT-VALUE}.")
    private int limit = 20;

    @Mixin
    private OntologyOption ontologyOption;

    @Mixin
    private ThreadsOption threads;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "The articles: files, folders, or - for standard input.")
    private List<String> paths = new ArrayList<>();

    SuggestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (minHits < 1 || limit < 1 || !(minPrecision >= 0 && minPrecision <= 1)) {
            throw new ParameterException(
                    spec.commandLine(), "give at least 1 for --min-hits and --limit, and 0 to 1 for --min-precision");
        }
        GoldSet examples = GoldSet.ofExamples(gold, relation);
        Set<String> relations = relation.map(Set::of).orElseGet(examples::relations);
        if (!examples.relations().containsAll(relations)) {
            throw new InputException(gold + ": no example of \"" + relation.orElse("") + "\": it speaks of "
                    + String.join(", ", examples.relations()));
        }
        Ontology ontology = ontologyOption.load();
        LazyReader reader = new LazyReader(ontology);
        ArticleRun run = new ArticleRun(console, threads);
        List<ArticleScene> scenes = new ArrayList<>();
        run.read(ArticleSource.of(paths, console.in()).readings(), () -> reader.reader()::wholeSceneOf, scenes::add);
        Suggestions suggestions = new Suggester(
                        ontology, examples, relations, new Ranking(minHits, minPrecision, limit))
                .from(scenes, other -> reader.reader().with(other));
        console.printer().print(suggestions.turtle());
        console.printer().flush();
        report(suggestions, scenes.size());
        return run.tellFailures(program);
    }

    private void report(Suggestions suggestions, int articles) {
        String frames = "frames suggested: " + suggestions.frames() + ", articles read: " + articles;
        String unshown = suggestions.unshown() == 0
                ? ""
                : ", left out, as no sentence shows them by itself: " + suggestions.unshown();
        console.remark(frames + unshown);
    }
}
