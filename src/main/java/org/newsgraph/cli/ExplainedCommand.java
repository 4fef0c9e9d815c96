package org.newsgraph.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What the help of every command has in common: {@code --help} itself, and the exit codes at its end. */
@Command(
        abbreviateSynopsis = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:fine",
            "1:some articles failed, or some check did",
            "2:wrong usage or input; standard error says what to do"
        })
abstract class ExplainedCommand {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and end.")
    private boolean help;
}
