package org.newsgraph.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource({"Bjørk, BJØRK", "Łódź, lodz", "Kızılay, KIZILAY", "High-Flyer, Highflyer", "École, ecole"})
    void spellingsThatDifferInCaseAndAccentsHaveOneKey(String one, String other) {
        assertThat(NameKey.letters(one)).isEqualTo(NameKey.letters(other));
    }
}
