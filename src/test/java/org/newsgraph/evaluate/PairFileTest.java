package org.newsgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.article.InputException;

class PairFileTest {

    @TempDir
    Path folder;

    @Test
    void aLineOfTwoHoldsInEveryArticleAndOneOfThreeInItsOwn() throws IOException {
        Path file = pairs("Acme\tBorax\nb.txt\tCorvo\tDelta\n");
        assertThat(PairFile.read(file, "sponsor"))
                .containsExactly(
                        new GoldRow(PairFile.ANY_ARTICLE, "Acme", "sponsor", "Borax", "asserted", "required", ""),
                        new GoldRow("b", "Corvo", "sponsor", "Delta", "asserted", "required", ""));
    }

    @Test
    void blankLinesAndSpacesAroundNamesCountForNothing() throws IOException {
        Path file = pairs("\n Acme \t\u00a0Borax\n   \n");
        assertThat(PairFile.read(file, "sponsor"))
                .extracting(GoldRow::subject, GoldRow::object)
                .containsExactly(tuple("Acme", "Borax"));
    }

    @Test
    void aLineThatIsNoPairIsNamedWithItsNumber() throws IOException {
        Path alone = pairs("Acme\tBorax\nCorvo\n");
        assertThatThrownBy(() -> PairFile.read(alone, "sponsor"))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(alone + ":2: 1 fields: write subject and object");
        Path nameless = pairs("Acme\tBorax\n\nCorvo\t \n");
        assertThatThrownBy(() -> PairFile.read(nameless, "sponsor"))
                .isInstanceOf(InputException.class)
                .hasMessage(nameless + ":3: a name is missing: write both");
    }

    @Test
    void aFileWithoutPairsIsRefused() throws IOException {
        Path empty = pairs("\n\n");
        assertThatThrownBy(() -> PairFile.read(empty, "sponsor"))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(empty + ": no pairs");
    }

    @Test
    void anotherEncodingIsNamedWithItsRemedy() throws IOException {
        Path file = Files.write(folder.resolve("latin"), "Müller\tBorax\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> PairFile.read(file, "sponsor"))
                .isInstanceOf(InputException.class)
                .hasMessage(file + ": not UTF-8: save it in that encoding");
    }

    @Test
    void theHeaderOfAGoldSetTellsThemApart() throws IOException {
        assertThat(PairFile.isOne(pairs("Acme\tBorax\n"))).isTrue();
        assertThat(PairFile.isOne(pairs("article\tsubject\tpredicate\tobject\tstatus\tneed\tevidence\n")))
                .isFalse();
    }

    private Path pairs(String lines) throws IOException {
        return Files.writeString(folder.resolve("pairs.tsv"), lines);
    }
}
