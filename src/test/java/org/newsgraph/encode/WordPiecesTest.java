package org.newsgraph.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.article.Span;

class WordPiecesTest {

    private final WordPieces words = WordPieces.read(
            new StringReader(
                    "{\"model\": {\"vocab\": {\"[UNK]\": 0, \"[CLS]\": 1,"
                            + " \"[SEP]\": 2, \"fin\": 3, \"##tech\": 4, \"cafe\": 5, \",\": 6, \"fintech\": 7, \"##s\": 8}}}"));

    private List<Integer> ids(String text) {
        return words.of(text).stream().map(WordPiece::id).toList();
    }

    @Test
    void theLongestKnownPieceComesFirst() {
        assertThat(ids("fintechs")).containsExactly(7, 8);
    }

    @Test
    void caseAndAccentsAreFolded() {
        assertThat(ids("CAFÉ")).containsExactly(5);
        assertThat(ids("Cafe\u0301")).containsExactly(5);
    }

    @Test
    void punctuationStandsApart() {
        assertThat(ids("fin,cafe")).containsExactly(3, 6, 5);
    }

    @Test
    void aWordWithAnUnknownPartIsUnknownAsAWhole() {
        assertThat(ids("finx")).containsExactly(0);
    }

    @Test
    void eachPieceKnowsItsPlaceInTheText() {
        assertThat(words.of("a, fintechs").get(2).span()).isEqualTo(new Span(3, 10));
        assertThat(words.of("a, fintechs").get(3).span()).isEqualTo(new Span(10, 11));
    }

    @Test
    void nothingComesOfBlanks() {
        assertThat(words.of(" \n\t\u00a0")).isEmpty();
    }
}
