package org.newsgraph.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** {@code --store}: where the graph lies. */
final class StoreOption {

    @Option(
            names = {"-s", "--store"},
            paramLabel = "DIR",
            defaultValue = "${env:NEWSGRAPH_STORE:-newsgraph-store}",
            description = "The folder of the graph. Without it, the one that the environment names as NEWSGRAPH_STORE,"
                    + " or newsgraph-store in the working folder.")
    private Path folder;

    Path folder() {
        return folder;
    }
}
