package org.newsgraph.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.article.Article;
import org.newsgraph.article.InputException;
import org.newsgraph.evaluate.GoldSet;
import org.newsgraph.read.ArticleSource;
import org.newsgraph.read.Reading;

/**
 * Annotated articles: a folder with {@code gold.tsv}, {@code entities.tsv}, perhaps {@code pairs.tsv}, and the articles in
 * a folder {@code articles} or a file {@code articles.jsonl}; perhaps a {@code LICENSE}, whose first line is named in
 * the model's card.
 *
 * @param folder the folder
 * @param gold what its articles say
 * @param articles where they are
 */
record TrainingSet(Path folder, GoldSet gold, Path articles) {

    /** @throws InputException if it is no such folder */
    static TrainingSet read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new InputException(folder + ": no folder: name a folder with gold.tsv, entities.tsv and articles");
        }
        Path articles = Stream.of("articles", "articles.jsonl")
                .map(folder::resolve)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new InputException(folder
                        + ": no articles: put them into a folder \"articles\" or a file \"articles.jsonl\" there"));
        return new TrainingSet(folder, GoldSet.read(folder), articles);
    }

    /** What to say when no sentence of all sets holds a pair that is annotated. */
    static InputException teachingNothing(List<Path> folders) {
        return new InputException(folders.get(0)
                + ": nothing to learn: no sentence of these articles holds a pair of names that gold.tsv speaks of");
    }

    String name() {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return name == null ? folder.toString() : name.toString();
    }

    /** The first line of its licence. */
    Optional<String> licence() {
        Path file = folder.resolve("LICENSE");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(String::strip).filter(line -> !line.isEmpty()).findFirst();
        } catch (IOException | UncheckedIOException e) {
            throw new InputException(file + ": cannot be read: is it UTF-8, and may you read it?", e);
        }
    }

    /**
     * The articles in order; close the stream.
     *
     * @throws InputException while it is read, if an article cannot be
     */
    Stream<Article> stream() {
        return ArticleSource.of(articles).readings().map(reading -> {
            if (reading instanceof Reading.Failure failure) {
                throw new InputException(failure.message());
            }
            return ((Reading.Success) reading).article();
        });
    }
}
