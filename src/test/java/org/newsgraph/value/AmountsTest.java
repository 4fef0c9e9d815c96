package org.newsgraph.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    worth $ 157 billion now       | 157000000000 USD
                    worth $ 3,500 billion now     | 3500000000000 USD
                    raised €62 million in May     | 62000000 EUR
                    put SKr400m into it           | 400000000 SEK
                    worth NOK 18.6 billion        | 18600000000 NOK
                    for 62 million euros          | 62000000 EUR
                    with 2.1 billion yen          | 2100000000 JPY
                    two million pounds            | 2000000 GBP
                    a $45bn company               | 45000000000 USD
                    US$3bn                        | 3000000000 USD
                    HK$60 million                 | 60000000 HKD
                    """)
    void amountsAreReadInWholeUnits(String words, String expected) {
        assertThat(Amounts.in(Words.sentence(words)))
                .extracting(f -> f.value().label())
                .containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 million users", "in 2011", "fell by 12 percent", "the B 52 bomber"})
    void otherNumbersAreNoAmounts(String words) {
        assertThat(Amounts.in(Words.sentence(words))).isEmpty();
    }
}
