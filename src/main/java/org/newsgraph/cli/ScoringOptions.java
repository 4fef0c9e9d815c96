package org.newsgraph.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.evaluate.Scoring;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What to score, and how strictly. */
final class ScoringOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Mixin
    private ArticlesOption articles;

    @Option(
            names = "--relations",
            split = ",",
            paramLabel = "NAME",
            description = "Score only these properties, separated by commas.")
    private List<String> relations = new ArrayList<>();

    @Option(
            names = "--lenient",
            description = "Let names match where one contains the other, and dates that agree on the year.")
    private boolean lenient;

    @Mixin
    private MinConfidenceOption minConfidence;

    @Option(
            names = "--errors",
            paramLabel = "N",
            defaultValue = "0",
            description = "List up to N wrong and N missed facts of each property (default: ${DEFAULT-VALUE}).")
    private int maxErrors;

    @Option(
            names = "--reliability",
            description =
                    "Also tell how far confidence can be trusted: of the claims at each level, how many are right.")
    private boolean reliability;

    @Option(names = "--by-frame", description = "With --reliability, also tell it of each frame.")
    private boolean byFrame;

    @Option(names = "--json", paramLabel = "FILE", description = "Also write the figures to this file, as JSON.")
    private Optional<Path> json = Optional.empty();

    /** @throws InputException if the list of articles cannot be read */
    Scoring scoring() {
        if (maxErrors < 0) {
            throw new ParameterException(command.commandLine(), "--errors " + maxErrors + ": give at least 0");
        }
        Optional<Set<String>> relationsWanted =
                relations.isEmpty() ? Optional.empty() : Optional.of(Set.copyOf(relations));
        return new Scoring(articles.stems(), relationsWanted, lenient, minConfidence.share());
    }

    int maxErrors() {
        return maxErrors;
    }

    boolean reliability() {
        return reliability || byFrame;
    }

    boolean byFrame() {
        return byFrame;
    }

    /** Where to write the figures, too. */
    Optional<OutputFile> json() {
        return json.map(OutputFile::new);
    }
}
