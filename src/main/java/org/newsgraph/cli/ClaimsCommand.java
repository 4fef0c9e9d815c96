package org.newsgraph.cli;

import java.util.concurrent.Callable;
import org.newsgraph.store.ClaimFormat;
import org.newsgraph.store.KnowledgeStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code newsgraph claims}: what the articles claim, one row a claim. */
@Command(
        name = "claims",
        description = {
            "Lists what the articles claim, facts or not, one row a claim.",
            "",
            "The columns are article, subject, predicate, object, status (asserted, attributed, speculative, negated),"
                    + " confidence, attributedTo, frame, evidence. Names are those the article uses.",
            ""
        },
        footer = {"", "Example:", "  newsgraph claims --format tsv > claims.tsv"})
final class ClaimsCommand extends ExplainedCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private StoreOption store;

    @Mixin
    private MinConfidenceOption minConfidence;

    @Option(
            names = {"-f", "--format"},
            defaultValue = "table",
            paramLabel = "FORMAT",
            description = "How to print the rows: table, tsv or json (default: ${DEFAULT-VALUE}).")
    private ClaimFormat format;

    ClaimsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        double least = minConfidence.share();
        try (KnowledgeStore open = KnowledgeStore.open(store.folder())) {
            format.print(open, least, console.printer());
        }
        return 0;
    }
}
