package org.newsgraph.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DoubtsTest {

    private final Doubts doubts = new Doubts();

    @Test
    void withoutADoubtAClaimIsNeitherDeniedNorOpen() {
        assertThat(doubts.isEmpty()).isTrue();
        assertThat(doubts.isDenied()).isFalse();
        assertThat(doubts.isOpen()).isFalse();
    }

    @Test
    void whatDeniesDoesNotLeaveOpen() {
        doubts.deny(3);
        assertThat(doubts.isDenied()).isTrue();
        assertThat(doubts.isOpen()).isFalse();
        assertThat(doubts.isEmpty()).isFalse();
    }

    @Test
    void whatLeavesOpenDoesNotDeny() {
        doubts.leaveOpen(3);
        assertThat(doubts.isOpen()).isTrue();
        assertThat(doubts.isDenied()).isFalse();
    }

    @Test
    void theWordsStandInTheOrderInWhichTheyWereWeighedEachOnce() {
        doubts.leaveOpen(5);
        doubts.deny(2);
        doubts.deny(5);
        assertThat(doubts.words()).containsExactly(5, 2);
        assertThat(doubts.isDenied()).isTrue();
        assertThat(doubts.isOpen()).isTrue();
    }
}
