package org.newsgraph.cli;

import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --threads}: how many articles are read at a time. */
final class ThreadsOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = {"-t", "--threads"},
            paramLabel = "N",
            description = "How many articles to read at a time; without it, as many as there are processors. The"
                    + " result is the same with any number.")
    private Optional<Integer> threads = Optional.empty();

    /** At least 1. */
    int count() {
        int count = threads.orElseGet(() -> Runtime.getRuntime().availableProcessors());
        if (count < 1) {
            throw new ParameterException(command.commandLine(), "--threads " + count + ": give at least 1");
        }
        return count;
    }
}
