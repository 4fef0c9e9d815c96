package org.newsgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFormsTest {

    private final NameForms names = new NameForms();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    The Café & Co., Inc.   | cafe
                    Mr. Dr. O’Brien's      | obriens
                    Øresund_Łódź-Straße    | oresund lodz strasse
                    The                    | the
                    Co                     | co
                    01.ai                  | 01ai
                    Işık                   | isık
                    ＡＣＭＥ　Ltd          | acme
                    U.S.                   | us
                    """)
    void aNameLosesWhatDoesNotTellItApart(String name, String plain) {
        assertThat(names.plain(name)).isEqualTo(plain);
    }

    @Test
    void spellingsWithAndWithoutSpacesAreOneName() {
        assertThat(names.squashed("Open AI")).isEqualTo(names.squashed("OpenAi"));
    }

    @Test
    void aNameIsHeldByAnotherOnlyIfAWordOfItIsTelling() {
        assertThat(names.oneHoldsTheOther("Alder", "Ann Alder")).isTrue();
        assertThat(names.oneHoldsTheOther("First Alder Bank", "Alder Bank")).isTrue();
        assertThat(names.oneHoldsTheOther("Bank", "Alder Bank")).isFalse();
        assertThat(names.oneHoldsTheOther("Alder Ann", "Ann Alder")).isFalse();
    }
}
