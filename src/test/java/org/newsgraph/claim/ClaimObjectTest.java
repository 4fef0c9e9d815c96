package org.newsgraph.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.claim.ClaimObject.DateObject;

class ClaimObjectTest {

    @ParameterizedTest
    @ValueSource(strings = {"1998", "2024-02", "2024-02-29"})
    void yearsMonthsAndDaysOfTheCalendarAreDates(String lexical) {
        assertThat(new DateObject(lexical).lexical()).isEqualTo(lexical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"98", "2023-13", "2023-00", "2023-02-29", "2023-4", "May 2023", "2023-05-17T00:00"})
    void whatIsNotInTheCalendarIsNoDate(String text) {
        assertThatThrownBy(() -> new DateObject(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(text);
    }
}
