package org.newsgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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

    @Test
    void aFileOfPairsKnowsOnlyOfTheirEnds() throws IOException {
        Path pairs = Files.writeString(folder.resolve("pairs.tsv"), "Acme\tBorax\nb.txt\tCorvo\tDelta\n");
        Scorer scorer = new Scorer(GoldSet.ofPairs(pairs, "sponsor"), Scoring.STRICT);

        assertThat(scorer.verdictOn(claim("a", "Acme Inc.", "Borax"))).contains(Scorer.Verdict.RIGHT);
        assertThat(scorer.verdictOn(claim("a", "Acme", "Echo"))).contains(Scorer.Verdict.WRONG);
        assertThat(scorer.verdictOn(claim("a", "Foxtrot", "Echo"))).isEmpty();
        assertThat(scorer.verdictOn(claim("a", "Corvo", "Delta"))).isEmpty();
        assertThat(scorer.verdictOn(claim("b", "Corvo", "Delta"))).contains(Scorer.Verdict.RIGHT);
    }

    @Test
    void aFileOfPairsWithoutARelationAndALineWithoutAPairAreNamed() throws IOException {
        Path pairs = Files.writeString(folder.resolve("pairs.tsv"), "Acme\tBorax\nCorvo\n");

        assertThatThrownBy(() -> GoldSet.ofExamples(pairs, Optional.empty()))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("name the relation of these pairs");
        assertThatThrownBy(() -> GoldSet.ofExamples(pairs, Optional.of("sponsor")))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(pairs + ":2: 1 fields");
    }

    private static Prediction claim(String article, String subject, String object) {
        return new Prediction(article, subject, "sponsor", object, "asserted", 1, "", "");
    }
}
