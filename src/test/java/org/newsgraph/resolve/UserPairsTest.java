package org.newsgraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.article.InputException;
import org.newsgraph.resolve.UserPairs.Designation;
import org.newsgraph.resolve.UserPairs.Pair;

class UserPairsTest {

    @TempDir
    Path folder;

    @Test
    void aLineIsAVerdictAndTwoEntities() {
        assertThat(UserPairs.parse(
                                "# who is who\n\nsame\tPendra\tPendra AG\ndifferent\tSmith@a b.txt\tSmith@c.txt\n", "p")
                        .pairs())
                .containsExactly(
                        new Pair(
                                true,
                                new Designation("Pendra", Optional.empty()),
                                new Designation("Pendra AG", Optional.empty()),
                                "p:3"),
                        new Pair(
                                false,
                                new Designation("Smith", Optional.of("a b.txt")),
                                new Designation("Smith", Optional.of("c.txt")),
                                "p:4"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    same~a            | p:1: 2 columns instead of 3
                    same~a~b~c        | p:1: 4 columns instead of 3
                    equal~a~b         | p:1: "equal" is neither same nor different
                    same~a~a          | p:1: names "a" twice
                    same~~b           | p:1: "" names no entity
                    same~a@~b         | p:1: "a@" names no entity
                    """)
    void aMalformedLineIsNamedWithItsPlace(String line, String message) {
        assertThatThrownBy(() -> UserPairs.parse(line.replace('~', '\t'), "p"))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(message)
                .hasMessageContaining(";");
    }

    @Test
    void aContradictionNamesBothLines() {
        assertThatThrownBy(() -> UserPairs.parse("same\ta\tb\nsame\tb\tc\ndifferent\tb\ta\n", "p"))
                .isInstanceOf(InputException.class)
                .hasMessage("p:3: contradicts p:1; take one of the two lines out");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> UserPairs.read(folder.resolve("none.tsv")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("none.tsv")
                .hasMessageContaining("check the path");
    }

    @Test
    void aFileInAnotherCharsetIsNamed() throws Exception {
        Path file = Files.write(folder.resolve("p.tsv"), new byte[] {'s', (byte) 0xE9, '\n'});
        assertThatThrownBy(() -> UserPairs.read(file))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("save the file as UTF-8");
    }
}
