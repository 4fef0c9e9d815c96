package org.newsgraph.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --min-confidence}: how sure a claim must be to count. */
final class MinConfidenceOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--min-confidence",
            paramLabel = "P",
            defaultValue = "0",
            description = "Leave out claims that are less sure than P, from 0 to 1, and facts that only they make"
                    + " (default: ${DEFAULT-VALUE}). Of those at P or a little above, about the share P is right.")
    private double share;

    /** From 0, for all claims, to 1. */
    double share() {
        if (!(share >= 0 && share <= 1)) {
            throw new ParameterException(
                    command.commandLine(), "--min-confidence " + share + ": give a number from 0 to 1");
        }
        return share;
    }
}
