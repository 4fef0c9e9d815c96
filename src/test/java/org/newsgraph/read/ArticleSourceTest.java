package org.newsgraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleSourceTest {

    @TempDir
    Path folder;

    @BeforeEach
    void writeArticles() throws IOException {
        Files.createDirectories(folder.resolve("b/inner"));
        Files.writeString(folder.resolve("z.txt"), "Zinc is dear.");
        Files.writeString(folder.resolve("a.txt"), "Ants are cheap.");
        Files.writeString(folder.resolve("b/inner/c.txt"), "Cats are free.");
    }

    @Test
    void foldersAreReadRecursivelyInTheOrderOfNames() {
        assertThat(linesOf(folder)).containsExactly("a.txt", "b/inner/c.txt", "z.txt");
    }

    @Test
    void aNamedFileIsCalledByItsOwnName() {
        assertThat(linesOf(folder.resolve("b/inner/c.txt"))).containsExactly("c.txt");
    }

    @Test
    void foldersGiveOnlyFilesWithAnExtensionOfArticles() throws IOException {
        Files.writeString(folder.resolve("gold.tsv"), "article\tsubject");
        Files.writeString(folder.resolve(".hidden.txt"), "Not for you.");
        Files.writeString(folder.resolve("NOTES"), "Not an article.");
        Files.createDirectory(folder.resolve(".git"));
        Files.writeString(folder.resolve(".git/x.txt"), "Not an article.");

        assertThat(linesOf(folder)).containsExactly("a.txt", "b/inner/c.txt", "z.txt");
    }

    @Test
    void aFileWithoutExtensionIsReadIfItIsNamed() throws IOException {
        Files.writeString(folder.resolve("NOTES"), "Notes are articles, too.");

        assertThat(linesOf(folder.resolve("NOTES"))).containsExactly("NOTES");
    }

    @Test
    void oneBadFileDoesNotStopTheOthers() throws IOException {
        Files.writeString(folder.resolve("b/empty.txt"), " \n");

        assertThat(linesOf(folder))
                .containsExactly(
                        "a.txt",
                        folder.resolve("b/empty.txt") + ": it holds no text; remove it or give it a text",
                        "b/inner/c.txt",
                        "z.txt");
    }

    @Test
    void aMissingPathIsAFailureAndTheOthersAreRead() {
        Path missing = folder.resolve("nowhere");

        assertThat(linesOf(missing, folder.resolve("a.txt")))
                .containsExactly(missing + ": there is no such file or folder; check the path", "a.txt");
    }

    @Test
    void theSecondArticleWithAnIdIsAFailure() throws IOException {
        Files.writeString(folder.resolve("b/a.txt"), "Another one.");

        assertThat(linesOf(folder.resolve("a.txt"), folder.resolve("b/a.txt")))
                .containsExactly(
                        "a.txt",
                        folder.resolve("b/a.txt") + ": its id \"a.txt\" is that of " + folder.resolve("a.txt")
                                + " too; rename one, or name the folder that holds both");
    }

    @Test
    void linesWithOneIdAreToldByFileAndLine() throws IOException {
        Path lines = folder.resolve("news.jsonl");
        Files.writeString(lines, """
                {"id": "rain", "text": "Rain fell."}

                {"id": "rain", "text": "Rain fell again."}
                """);

        assertThat(linesOf(lines))
                .containsExactly(
                        "rain",
                        lines + ":3: its id \"rain\" is that of " + lines + ":1 too;"
                                + " rename one, or name the folder that holds both");
    }

    @Test
    void aFolderWithoutArticlesIsAFailure() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other/scans"));
        Files.writeString(other.resolve("report.pdf"), "%PDF-1.7");

        assertThat(linesOf(folder.resolve("other"), folder.resolve("a.txt")))
                .containsExactly(
                        folder.resolve("other")
                                + ": no file in it ends as articles do (.htm, .html, .json, .jsonl, .ndjson, .text, .txt,"
                                + " .xhtml); check the path, or name each file that ends otherwise",
                        "a.txt");
    }

    @Test
    void linkedFoldersThatLeadBackEndTheWalk() throws IOException {
        Files.createSymbolicLink(folder.resolve("b/loop"), folder);

        assertThat(linesOf(folder)).containsExactly("a.txt", "b/inner/c.txt", "z.txt");
    }

    @Test
    void standardInputIsOneArticleOfPlainText() {
        InputStream in = new ByteArrayInputStream("Rain fell.\r\nIt was wet.".getBytes(StandardCharsets.UTF_8));

        try (Stream<Reading> readings = ArticleSource.of(List.of("-"), in).readings()) {
            assertThat(readings).singleElement().isInstanceOfSatisfying(Reading.Success.class, success -> {
                assertThat(success.article().id()).isEqualTo("stdin");
                assertThat(success.article().text()).isEqualTo("Rain fell.\r\nIt was wet.");
            });
        }
    }

    @Test
    void articlesAreReadOnlyWhenTheyAreAskedFor() throws IOException {
        try (Stream<Reading> readings = ArticleSource.of(folder).readings()) {
            var iterator = readings.iterator();
            iterator.next();
            Files.writeString(folder.resolve("z.txt"), "Zinc is cheap now.");
            iterator.next();

            assertThat(iterator.next())
                    .isInstanceOfSatisfying(
                            Reading.Success.class,
                            success -> assertThat(success.article().text()).isEqualTo("Zinc is cheap now."));
        }
    }

    /** The ids of articles and the messages of failures. */
    static List<String> linesOf(Path... paths) {
        try (Stream<Reading> readings = ArticleSource.of(paths).readings()) {
            return readings.map(ArticleSourceTest::lineOf).toList();
        }
    }

    private static String lineOf(Reading reading) {
        if (reading instanceof Reading.Failure failure) {
            return failure.message();
        }
        return ((Reading.Success) reading).article().id();
    }
}
