package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.newsgraph.article.InputException;

class ResultStreamTest {

    @Test
    void aReaderThatStoppedEndsTheCommandQuietly() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = Console.of(InputStream.nullInputStream(), failing("Broken pipe"), err, false);

        assertThat(Newsgraph.run(console, "--help")).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void resultsThatCannotBeWrittenAreAnError() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = Console.of(InputStream.nullInputStream(), failing("No space left on device"), err, false);

        assertThat(Newsgraph.run(console, "--help")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("newsgraph: standard output: cannot be written (No space left on device): is its disk full?"
                        + System.lineSeparator());
    }

    @Test
    void anErrorPassesThroughAWriterThatSwallowsOthers() {
        Console console =
                Console.of(InputStream.nullInputStream(), failing("No space left"), new ByteArrayOutputStream(), false);

        assertThatThrownBy(() -> {
                    console.printer().print("x");
                    console.printer().flush();
                })
                .isInstanceOf(InputException.class);
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
