package org.newsgraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadlinesTest {

    private static boolean isHeadline(String words) {
        return Headlines.looksLikeOne(List.of(words.split(" ")));
    }

    @Test
    void headlineHasCapitalsButForSmallWords() {
        assertThat(isHeadline("Judge Blocks Sale of Borax to Acme")).isTrue();
        assertThat(isHeadline("JUDGE BLOCKS SALE OF BORAX")).isTrue();
    }

    @Test
    void sentenceIsNone() {
        assertThat(isHeadline("Judge blocks sale of Borax to Acme")).isFalse();
        assertThat(isHeadline("Anna Berger Leads Northlight Bank .")).isFalse();
    }

    @Test
    void fewWordsTellNothing() {
        assertThat(isHeadline("Northlight Bank of Oslo")).isFalse();
    }
}
