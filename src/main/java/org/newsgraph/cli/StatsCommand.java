package org.newsgraph.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.newsgraph.store.KnowledgeStore;
import org.newsgraph.store.StoreStatistics;
import org.newsgraph.store.StoredArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code newsgraph stats}: what the graph holds. */
@Command(
        name = "stats",
        description = {
            "Counts what the graph holds.",
            "",
            "Articles, entities by class, facts by property, events, claims by status, and how entities of several"
                    + " articles were found to be one.",
            ""
        },
        footer = {"", "Example:", "  newsgraph stats --articles"})
final class StatsCommand extends ExplainedCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private StoreOption store;

    @Option(
            names = {"-a", "--articles"},
            description = "List the articles instead: id, date and headline, separated by tabs.")
    private boolean listArticles;

    StatsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (KnowledgeStore open = KnowledgeStore.open(store.folder())) {
            if (listArticles) {
                open.articles().forEach(this::list);
            } else {
                print(StoreStatistics.of(open));
            }
        }
        return 0;
    }

    private void list(StoredArticle article) {
        console.printer()
                .println(article.id() + "\t" + article.date().orElse("") + "\t"
                        + article.headline().orElse(""));
    }

    private void print(StoreStatistics statistics) {
        lead(statistics.minConfidence());
        line("articles", statistics.articles());
        section("entities", statistics.entitiesByClass());
        section("facts", statistics.factsByProperty());
        section("events", statistics.eventsByClass());
        section("claims", statistics.claimsByStatus());
        section("merges", statistics.mergesByReason());
    }

    private void lead(double minConfidence) {
        if (minConfidence > 0) {
            console.printer().println("facts are from claims of confidence " + minConfidence + " or more");
        }
    }

    private void section(String name, Map<String, Integer> counts) {
        line(name, counts.values().stream().mapToInt(Integer::intValue).sum());
        counts.forEach((thing, count) -> line("  " + thing, count));
    }

    private void line(String name, int count) {
        PrintWriter out = console.printer();
        out.println(String.format(Locale.ROOT, "%-32s %7d", name, count));
    }
}
