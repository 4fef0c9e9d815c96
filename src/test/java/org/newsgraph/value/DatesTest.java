package org.newsgraph.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.language.Sentence;

class DatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    founded in 2011 .                    | 2011
                    founded in November 2018 .           | 2018-11
                    born on 12 May 1968 in Limoges .    | 1968-05-12
                    born on May 12 , 1968 , in Limoges .| 1968-05-12
                    since Sept. 3, 2001 .                | 2001-09-03
                    on 2025-01-30 .                      | 2025-01-30
                    on 31 February 2019 .                | 2019-02
                    """)
    void datesAreReadAsFineAsTheyAreSaid(String words, String expected) {
        assertThat(datesIn(words, Optional.empty())).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    some 2,011 engineers
                    for $ 2000 million
                    the 2011-part saga
                    room 1234
                    """)
    void otherNumbersAreNoDates(String words) {
        assertThat(datesIn(words, Optional.empty())).isEmpty();
    }

    @Test
    void distancesCountFromTheDayOfTheArticle() {
        Optional<LocalDate> appeared = Optional.of(LocalDate.of(2025, 1, 30));
        assertThat(datesIn("It began three years ago .", appeared)).containsExactly("2022");
        assertThat(datesIn("It began sixteen years ago .", appeared)).containsExactly("2009");
        assertThat(datesIn("It began last year .", appeared)).containsExactly("2024");
        assertThat(datesIn("It began a decade ago .", appeared)).containsExactly("2015");
    }

    @Test
    void distancesSayNothingWithoutTheDayOfTheArticle() {
        assertThat(datesIn("It began three years ago .", Optional.empty())).isEmpty();
    }

    private static List<String> datesIn(String words, Optional<LocalDate> appeared) {
        Sentence sentence = Words.sentence(words);
        return Dates.in(sentence, appeared).stream()
                .map(f -> f.value().lexical())
                .toList();
    }
}
