package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.article.InputException;

class OutputFileTest {

    private static final OutputFile.Content RESULTS = out -> out.write("results".getBytes(StandardCharsets.UTF_8));

    @TempDir
    Path folder;

    @Test
    void aFileHoldsTheResultsAndNothingLiesBesideIt() {
        new OutputFile(folder.resolve("x.ttl")).write(RESULTS);

        assertThat(folder.resolve("x.ttl")).hasContent("results");
        assertThat(folder.toFile().list()).containsExactly("x.ttl");
    }

    @Test
    void aFileThatWasThereStaysAsItWasWhenResultsFail() throws IOException {
        Path file = Files.writeString(folder.resolve("x.ttl"), "before");

        assertThatThrownBy(() -> new OutputFile(file).write(out -> {
                    RESULTS.writeTo(out);
                    throw new IOException("no room");
                }))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(file + ": cannot be written (no room)");

        assertThat(file).hasContent("before");
        assertThat(folder.toFile().list()).containsExactly("x.ttl");
    }

    @Test
    void aWriterThatWrapsItsErrorsIsUnderstood() {
        Path file = folder.resolve("x.ttl");

        assertThatThrownBy(() -> new OutputFile(file).write(out -> {
                    throw new UncheckedIOException(new IOException("no room"));
                }))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(file + ": cannot be written (no room)");
    }

    @Test
    void aLinkStaysALinkAndTheFileThatItLeadsToIsWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("x.ttl"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("link.ttl"), file);

        new OutputFile(link).write(RESULTS);

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("results");
    }

    @Test
    void aDeviceIsWrittenToAndNotReplaced() throws IOException {
        Path device = Path.of("/dev/null");
        Assumptions.assumeTrue(Files.exists(device), "there is no " + device);
        // Were it replaced, it would be this link.
        Path link = Files.createSymbolicLink(folder.resolve("null"), device);

        new OutputFile(link).write(RESULTS);

        assertThat(link).isSymbolicLink();
        assertThat(folder.toFile().list()).containsExactly("null");
        Files.delete(link);
    }

    @Test
    void aFolderIsNoFile() {
        assertThatThrownBy(() -> new OutputFile(folder).requirePlace())
                .isInstanceOf(InputException.class)
                .hasMessageContaining("it is a folder");
    }
}
