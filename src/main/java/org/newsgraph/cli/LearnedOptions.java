package org.newsgraph.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.newsgraph.build.LazyReader;
import org.newsgraph.learn.ReaderSettings;
import org.newsgraph.ontology.Ontology;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --no-learned} and its kin: what the learned reader may say beside the grammar. */
final class LearnedOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--no-learned",
            description =
                    "Read by the grammar's frames alone, without the reader that learned from annotated articles.")
    private boolean off;

    @Option(
            names = "--learned-threshold",
            paramLabel = "P",
            description = "The least probability, between 0 and 1, of a claim that the learned reader makes on its own;"
                    + " a lower one finds more and errs more. Default: " + ReaderSettings.THRESHOLD + ".")
    private double threshold = ReaderSettings.THRESHOLD;

    @Option(
            names = "--model",
            paramLabel = "FILE",
            description = "A model that 'newsgraph train' made, instead of the one that comes with the program.")
    private Optional<Path> model = Optional.empty();

    /** The reader of articles with these options; says once on the console if the learned reader cannot run here. */
    LazyReader reader(Ontology ontology, Console console) {
        return new LazyReader(ontology, settings(), console::remark);
    }

    ReaderSettings settings() {
        if (!(threshold > 0 && threshold < 1)) {
            throw new ParameterException(
                    command.commandLine(), "--learned-threshold " + threshold + ": give a number between 0 and 1");
        }
        return new ReaderSettings(!off, model, threshold);
    }
}
