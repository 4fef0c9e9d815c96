package org.newsgraph.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.article.InputException;
import org.newsgraph.evaluate.GoldSet;
import picocli.CommandLine.Option;

/** {@code --articles}: which articles of a set to take. */
final class ArticlesOption {

    @Option(
            names = "--articles",
            paramLabel = "LIST",
            description = "Take only the articles that this file names, one a line, with or without their endings.")
    private Optional<Path> list = Optional.empty();

    boolean isGiven() {
        return list.isPresent();
    }

    /**
     * The stems of the articles to take; empty for all.
     *
     * @throws InputException if the list cannot be read
     */
    Optional<Set<String>> stems() {
        return list.map(ArticlesOption::read);
    }

    /** The stems of the articles that a file names. */
    static Set<String> read(Path list) {
        try {
            return Files.readAllLines(list, StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.isBlank())
                    .map(GoldSet::stem)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new InputException(list + ": cannot be read (" + e.getMessage() + "): give a list in UTF-8", e);
        }
    }
}
