package org.newsgraph.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code newsgraph}: its commands. */
@Command(
        name = "newsgraph",
        mixinStandardHelpOptions = true,
        description = "Turns news articles into a knowledge graph.")
public final class Newsgraph {

    /** Runs the command named by {@code args} and ends the JVM with its exit code. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Newsgraph()).execute(args));
    }
}
