package org.newsgraph.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.train.SetUse;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --weight}, {@code --except} and {@code --unquoted}: how the sets of {@code train} are learned from. */
final class SetUseOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--weight",
            paramLabel = "NAME=W",
            description =
                    "How much a set counts, by its folder's name, above 0 and at most 1; 1 without it. For sets of"
                            + " another kind, or annotated in part only. May be given several times.")
    private Map<String, Double> weights = new LinkedHashMap<>();

    @Option(
            names = "--except",
            paramLabel = "LIST",
            description = "Learn nothing from the articles that this file names, one a line, with or without their"
                    + " endings.")
    private Optional<Path> except = Optional.empty();

    @Option(
            names = "--unquoted",
            paramLabel = "NAME",
            description = "A set, by its folder's name, whose sentences must not be kept in the model to explain claims"
                    + " by. May be given several times.")
    private List<String> unquoted = new ArrayList<>();

    /** How the sets are used. */
    SetUse use() {
        weights.forEach((set, weight) -> {
            if (!(weight > 0 && weight <= 1)) {
                throw new ParameterException(
                        command.commandLine(),
                        "--weight " + set + "=" + weight + ": give a number above 0 and at most 1");
            }
        });
        return new SetUse(
                weights, Set.copyOf(unquoted), except.map(ArticlesOption::read).orElse(Set.of()));
    }
}
