package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole Turtle of two small articles, byte for byte, by the grammar alone.
 *
 * <p>{@code -Dgolden.update=true} writes the golden file anew, to be read before it is committed.
 */
@Tag("models")
class GoldenTurtleTest {

    private static final Path ARTICLES = Path.of("src/test/resources/org/newsgraph/cli/golden");
    private static final Path GOLDEN = ARTICLES.resolve("golden.ttl");

    @Test
    void twoSmallArticlesGiveTheGoldenTurtle(@TempDir Path folder) throws IOException {
        String store = folder.resolve("store").toString();
        CommandRun build = CommandRun.of(
                "build",
                "--no-learned",
                "--store",
                store,
                ARTICLES.resolve("lamps.txt").toString(),
                ARTICLES.resolve("resins.txt").toString());
        assertThat(build.exitCode()).as(build.err()).isZero();
        String turtle = CommandRun.of("export", "--store", store).out();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(GOLDEN, turtle);
        }
        assertThat(turtle).isEqualTo(Files.readString(GOLDEN));
    }
}
