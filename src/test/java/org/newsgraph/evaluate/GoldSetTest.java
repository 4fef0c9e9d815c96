package org.newsgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.article.InputException;

class GoldSetTest {

    @TempDir
    Path folder;

    @Test
    void aHeaderWithAWrongColumnIsNamedWithTheColumnExpected() throws IOException {
        Path gold = folder.resolve("gold.tsv");
        Files.writeString(gold, "article\tsubject\trelation\tobject\tstatus\tneed\n");

        assertThatThrownBy(() -> GoldSet.read(gold))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(gold + ":1: no column \"predicate\"")
                .hasMessageContaining("it names article subject relation");
    }

    @Test
    void aShortLineIsNamedByItsNumber() throws IOException {
        Path gold = folder.resolve("gold.tsv");
        Files.writeString(gold, "article\tsubject\tpredicate\tobject\tstatus\tneed\n\na\tAcme\tfounder\n");

        assertThatThrownBy(() -> GoldSet.read(gold))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(gold + ":3: this line has no column \"object\"");
    }

    @Test
    void aMissingFileAndAnotherEncodingAreNamed() throws IOException {
        assertThatThrownBy(() -> GoldSet.read(folder))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(folder.resolve("gold.tsv") + ": cannot be read");
        Path gold = folder.resolve("gold.tsv");
        Files.write(gold, new byte[] {'a', (byte) 0xff, '\n'});
        assertThatThrownBy(() -> GoldSet.read(gold))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("not UTF-8");
    }

    @Test
    void aConfidenceThatIsNoNumberIsNamed() {
        assertThatThrownBy(() -> Prediction.parse(
                        "claims.tsv", "article\tsubject\tpredicate\tobject\tconfidence\na\tA\tfounder\tB\thigh\n"))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("claims.tsv:2: confidence \"high\" is no number");
    }

    @Test
    void anArticleIsKnownByItsStem() {
        assertThat(GoldSet.stem(" news/2024/01.chips.txt ")).isEqualTo("01.chips");
        assertThat(GoldSet.stem("a.html")).isEqualTo("a");
        assertThat(GoldSet.stem("a.tsv")).isEqualTo("a.tsv");
    }
}
