package org.newsgraph.learn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowsTest {

    @Test
    void aWeightedSumOfRowsIsAddedToTheRunAlone() {
        float[] table = {1, 2, 10, 20, 100, 200, 1000, 2000, 3, 4, 30, 40, 300, 400};
        float[] weights = {9, 1, 0, 1, 1, 2, 1, 0.5f};
        float[] sums = {7, 5, 6, 8};

        Rows.addWeighted(table, weights, 1, 7, new Rows.Run(sums, 1, 2));

        assertThat(sums).containsExactly(7, 5 + 1 + 100 + 1000 + 6 + 30 + 150, 6 + 2 + 200 + 2000 + 8 + 40 + 200, 8);
    }
}
