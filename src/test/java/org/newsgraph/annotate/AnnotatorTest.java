package org.newsgraph.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.newsgraph.article.AlignedText;
import org.newsgraph.article.Article;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;

@Tag("models")
class AnnotatorTest {

    private static final Annotator ANNOTATOR = new Annotator();

    private static AnnotatedArticle annotated(String text) {
        return ANNOTATOR.annotate(Article.of("test", text), AlignedText.unchanged(text), s -> true);
    }

    private static List<String> words(Sentence sentence) {
        return sentence.tokens().stream().map(Token::text).toList();
    }

    @Test
    void tokensStandWhereTheTextHasThem() {
        String text = "“Isn’t it?” he said.\n\nMr. Liang (40) can't — won’t — leave High-Flyer…";
        for (Sentence sentence : annotated(text).sentences()) {
            for (Token token : sentence.tokens()) {
                assertThat(token.span().in(text)).isEqualTo(token.text());
            }
        }
    }

    @Test
    void hyphenatedAndDottedNamesStayWhole() {
        AnnotatedArticle article = annotated(
                "The start-up 01.ai, a Palo Alto-based rival of High-Flyer, was praised by gletsch.cloud and Booking.com. It sued.");
        assertThat(article.sentences()).hasSize(2);
        assertThat(words(article.sentences().get(0)))
                .contains("start-up", "01.ai", "Alto-based", "High-Flyer", "gletsch.cloud", "Booking.com");
    }

    @Test
    void abbreviationsDoNotEndSentences() {
        AnnotatedArticle article = annotated(
                "The U.S. Commerce Department met Mr. Lee of Acme Inc. in Washington, D.C. on Jan. 21. It was late. They left the U.S. The talks failed.");
        assertThat(article.sentences()).hasSize(4);
    }

    @Test
    void blankLinesEndSentences() {
        assertThat(annotated("A headline without a stop\n\nThe first sentence.").sentences())
                .hasSize(2);
    }

    @Test
    void longSentencesAreCut() {
        String text = "word, ".repeat(1000);
        assertThat(annotated(text).sentences()).allMatch(s -> s.size() <= 150);
    }

    @Test
    void sentencesAreParsedOnDemand() {
        String text = "Liang founded DeepSeek. Nobody cared.";
        AnnotatedArticle article = ANNOTATOR.annotate(
                Article.of("test", text),
                AlignedText.unchanged(text),
                s -> s.token(0).text().equals("Liang"));
        assertThat(article.sentences().get(0).toString())
                .isEqualTo("Liang/nsubj<1 founded/root<-1 DeepSeek/obj<1 ./punct<1");
        assertThat(article.sentences().get(1).isParsed()).isFalse();
    }

    @Test
    void lemmasOfHyphenatedWordsInflectTheirLastPart() {
        Sentence sentence =
                annotated("He co-founded two start-ups.").sentences().get(0);
        assertThat(sentence.tokens().stream().map(Token::lemma)).contains("co-found", "start-up");
    }
}
