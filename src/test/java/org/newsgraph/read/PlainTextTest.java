package org.newsgraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void aFirstLineThatStandsAloneIsTheTitleAndStaysInTheText() {
        String text = "Oats are up\r\n\r\nOats cost more than last week.";

        assertThat(PlainText.article("a", text).metadata().title()).contains("Oats are up");
        assertThat(PlainText.article("a", text).text()).isEqualTo(text);
    }

    @Test
    void aSentenceIsNoTitle() {
        assertThat(PlainText.article("a", "Oats are up.\n\nThey cost more.")
                        .metadata()
                        .title())
                .isEmpty();
    }

    @Test
    void theFirstOfSeveralWrappedLinesIsNoTitle() {
        assertThat(PlainText.article("a", "Oats cost more than they\ndid last week, said the miller\n")
                        .metadata()
                        .title())
                .isEmpty();
    }
}
