package org.newsgraph.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the models read of a headline. No model is loaded. */
class HeadlineCaseTest {

    private static List<String> restored(String... sentences) {
        List<List<CoreLabel>> words = Stream.of(sentences)
                .map(sentence -> Stream.of(sentence.split(" "))
                        .map(CoreLabel::wordFromString)
                        .toList())
                .toList();
        HeadlineCase.restore(words, new Morphology());
        return words.stream()
                .map(s -> s.stream().map(CoreLabel::word).collect(Collectors.joining(" ")))
                .toList();
    }

    @Test
    void wordIsSmallWhereTheArticleHasItSmallInAnyForm() {
        assertThat(restored(
                        "Judge Blocks Borax Purchase of Cetra Mills",
                        "The judge blocked the purchase of Cetra Mills ."))
                .containsExactly(
                        "judge blocks Borax purchase of Cetra Mills",
                        "The judge blocked the purchase of Cetra Mills .");
    }

    @Test
    void nameStaysLargeThoughItIsWordToo() {
        assertThat(restored("Target Buys Borax From Cetra", "It will target shops , and Target bought Borax ."))
                .first()
                .isEqualTo(
                        "Target Buys Borax from Cetra".replace("Buys", "buys").replace("from", "From"));
    }

    @Test
    void wordThatTheArticleNeverHasSmallStaysLarge() {
        assertThat(restored("Borax Ousts Founder Anna Berger", "She left ."))
                .first()
                .isEqualTo("Borax Ousts Founder Anna Berger");
    }
}
