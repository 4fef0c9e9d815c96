package org.newsgraph.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {

    private static final int MOST = 120;

    @Test
    void aBlankLineEndsASentence() {
        assertThat(sentencesOf("Harbour news\n\nAcme bought Borax. It paid in cash."))
                .containsExactly("Harbour news", "Acme bought Borax .", "It paid in cash .");
    }

    @Test
    void aNameWithADotInsideStaysWhole() {
        assertThat(sentencesOf("Acme bought 01.ai and Borax.AI last year."))
                .containsExactly("Acme bought 01.ai and Borax.AI last year .");
    }

    @Test
    void aTextWithoutFullStopIsCutAfterACommaAndNoWordOfItIsLost() {
        String text =
                "Acme sold ships, boats and nets to Borax and then ".repeat(500).strip();

        List<List<CoreLabel>> sentences = new SentenceSplitter().sentencesOf(text);

        assertThat(sentences).allSatisfy(words -> assertThat(words).hasSizeBetween(1, MOST));
        assertThat(sentences.subList(0, sentences.size() - 1))
                .allSatisfy(
                        words -> assertThat(words.get(words.size() - 1).word()).isEqualTo(","));
        assertThat(sentences.stream().mapToInt(List::size).sum()).isEqualTo(500 * 11);
        assertThat(sentences)
                .allSatisfy(words -> assertThat(words)
                        .allSatisfy(word -> assertThat(text.substring(word.beginPosition(), word.endPosition()))
                                .isEqualTo(word.word())));
    }

    @Test
    void aTextWithoutAnyPunctuationIsCutAtTheLimit() {
        assertThat(new SentenceSplitter().sentencesOf("boats ".repeat(1000)))
                .extracting(List::size)
                .containsExactly(MOST, MOST, MOST, MOST, MOST, MOST, MOST, MOST, 40);
    }

    @Test
    void dataWithoutSpacesIsNoWordAndWhatFollowsKeepsItsPlace() {
        String data = "x9.y".repeat(20_000);

        List<List<CoreLabel>> sentences = new SentenceSplitter().sentencesOf("The key is " + data + " said Acme.");

        assertThat(sentences).hasSize(1);
        assertThat(wordsOf(sentences.get(0))).isEqualTo("The key is said Acme .");
        assertThat(sentences.get(0).get(3).beginPosition()).isEqualTo(12 + data.length());
    }

    private static List<String> sentencesOf(String text) {
        return new SentenceSplitter()
                .sentencesOf(text).stream().map(SentenceSplitterTest::wordsOf).toList();
    }

    private static String wordsOf(List<CoreLabel> words) {
        return String.join(" ", words.stream().map(CoreLabel::word).toList());
    }
}
