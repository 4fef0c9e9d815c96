package org.newsgraph.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.article.InputException;
import org.newsgraph.evaluate.GoldSet;

/** A file that names articles, one a line, with or without their endings. */
final class ArticleList {

    private ArticleList() {}

    /**
     * The stems of the articles that it names.
     *
     * @throws InputException if it cannot be read
     */
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
