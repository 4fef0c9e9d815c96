package org.newsgraph.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsgraph.learn.OtherClaims;
import org.newsgraph.learn.PieceVectors;
import org.newsgraph.learn.SentenceView;

/** Seven articles, the last two of which are learned from whole, in two folds. */
class FoldingTest {

    private static final Folding FOLDING = new Folding(2, 5);

    private static final List<Lesson> LESSONS = IntStream.range(0, 7)
            .mapToObj(article -> new Lesson(article, wordless(), List.of(), OtherClaims.NONE, 1))
            .toList();

    private static SentenceView wordless() {
        return new SentenceView(PieceVectors.of(new float[0][]), List.of());
    }

    private static List<Integer> articles(List<Lesson> lessons) {
        return lessons.stream().map(Lesson::article).toList();
    }

    @Test
    void articlesGoIntoFoldsByTurns() {
        assertThat(articles(FOLDING.within(0, LESSONS))).containsExactly(0, 2, 4);
        assertThat(articles(FOLDING.within(1, LESSONS))).containsExactly(1, 3);
    }

    @Test
    void whatIsOutsideAFoldIsLearnedFromTogetherWithTheWholeSets() {
        assertThat(articles(FOLDING.beside(0, LESSONS))).containsExactly(1, 3, 5, 6);
        assertThat(articles(FOLDING.beside(1, LESSONS))).containsExactly(0, 2, 4, 5, 6);
    }
}
