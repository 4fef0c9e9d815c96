package org.newsgraph.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.read.ArticleSourceTest.linesOf;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleMetadata;

class JsonArticlesTest {

    @TempDir
    Path folder;

    @Test
    void aLineGivesTextAndMetadata() throws IOException {
        Path file = write("a.jsonl", """
                {"id": "tea-1", "title": "Tea is up", "date": "2025-01-30T10:00:00Z", "url": "https://tea.example/1", \
                "author": ["Ann Oakes", {"name": "Bo Lind"}], "source": "Tea Daily", "tags": [1, 2], "text": "Tea rose.\\r\\nAgain."}
                """);

        assertThat(articlesOf(file))
                .containsExactly(new Article(
                        "tea-1",
                        "Tea rose.\r\nAgain.",
                        new ArticleMetadata(
                                Optional.of("Tea is up"),
                                Optional.of("2025-01-30"),
                                Optional.of("Ann Oakes, Bo Lind"),
                                Optional.of("https://tea.example/1"),
                                Optional.of("Tea Daily"))));
    }

    @Test
    void aMalformedLineIsNamedAndTheOthersAreRead() throws IOException {
        Path file = write("a.jsonl", """
                {"id": "one", "text": "First."}
                {"id": "two", "text": "Cut

                {"text": "No id."}
                {"id": "five"}
                [1]
                {"id": "seven", "text": "Last."} {"id": "eight", "text": "No."}""");

        List<String> lines = linesOf(file);
        assertThat(lines.get(0)).isEqualTo("one");
        assertThat(lines.get(1)).startsWith(file + ":2: it is malformed JSON").endsWith("mend or remove it");
        assertThat(lines.get(2)).isEqualTo("a.jsonl:4");
        assertThat(lines.get(3))
                .isEqualTo(file + ":5: it has no \"text\"; give the article's text under the key \"text\"");
        assertThat(lines.get(4)).startsWith(file + ":6: it is no JSON object");
        assertThat(lines.get(5)).startsWith(file + ":7: it is malformed JSON at column 35");
        assertThat(lines).hasSize(6);
    }

    @Test
    void aLineThatIsTooLongIsPassedOverAndTheNextIsRead() throws IOException {
        Path file = folder.resolve("long.jsonl");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("{\"id\": \"long\", \"text\": \"");
            for (int i = 0; i < 5_000_000; i++) {
                out.write("and so on ");
            }
            out.write("\"}\n{\"id\": \"short\", \"text\": \"Short.\"}\n");
        }

        assertThat(linesOf(file))
                .containsExactly(
                        file + ":1: it is longer than 1,000,000 characters, which no article is;"
                                + " split it into its articles, one a file or one a line of JSON",
                        "short");
    }

    @Test
    void aDocumentMayBeOneObjectOrAnArray() throws IOException {
        Path one = write("one.json", "\ufeff{\n  \"text\": \"Alone.\"\n}\n");
        Path many = write("many.json", "[{\"id\": \"x\", \"text\": \"X.\"},\n {\"text\": \"Y.\"}, {\"id\": \"z\"}]");

        assertThat(linesOf(one)).containsExactly("one.json");
        assertThat(linesOf(many))
                .containsExactly(
                        "x",
                        "many.json:2",
                        many + " (article 3): it has no \"text\"; give the article's text under the key \"text\"");
    }

    @Test
    void aBrokenDocumentGivesTheArticlesBeforeTheBreak() throws IOException {
        Path file = write("broken.json", "[{\"id\": \"x\", \"text\": \"X.\"}, {\"id\": ");

        List<String> lines = linesOf(file);
        assertThat(lines.get(0)).isEqualTo("x");
        assertThat(lines.get(1)).startsWith(file + ": it is malformed JSON");
        assertThat(lines).hasSize(2);
    }

    @Test
    void jsonNestedWithoutEndIsAFailure() throws IOException {
        Path file = write("deep.json", "[".repeat(100_000));
        Path line = write("deep.jsonl", "{\"text\":".repeat(100_000));

        assertThat(linesOf(file)).singleElement().asString().contains("malformed JSON");
        assertThat(linesOf(line)).singleElement().asString().contains("malformed JSON");
    }

    @Test
    void standardInputOfJsonLinesIsKnownByItsContent() {
        String lines = "{\"id\": \"a\", \"text\": \"A.\"}\n{\"id\": \"b\", \"text\": \"B.\"}\n";
        var in = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));

        try (Stream<Reading> readings = ArticleSource.of(List.of("-"), in).readings()) {
            assertThat(readings.map(
                            reading -> ((Reading.Success) reading).article().id()))
                    .containsExactly("a", "b");
        }
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    static List<Article> articlesOf(Path... paths) {
        try (Stream<Reading> readings = ArticleSource.of(paths).readings()) {
            return readings.map(reading -> ((Reading.Success) reading).article())
                    .toList();
        }
    }
}
