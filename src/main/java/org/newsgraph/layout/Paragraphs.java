package org.newsgraph.layout;

import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.language.Sentence;

/** Which paragraph each sentence of an article belongs to; blank lines part them. Immutable. */
public final class Paragraphs {

    private final int[] numbers;

    /** Numbers the paragraphs of an article. */
    public Paragraphs(AnnotatedArticle article) {
        this.numbers = new int[article.sentences().size()];
        for (int i = 1; i < numbers.length; i++) {
            boolean starts = startsParagraph(
                    article, article.sentences().get(i - 1), article.sentences().get(i));
            numbers[i] = numbers[i - 1] + (starts ? 1 : 0);
        }
    }

    private static boolean startsParagraph(AnnotatedArticle article, Sentence previous, Sentence sentence) {
        String between = article.text()
                .text()
                .substring(previous.span().end(), sentence.span().begin());
        return between.chars().filter(c -> c == '\n').count() > 1;
    }

    /** The number of a sentence's paragraph, from 0. */
    public int of(int sentence) {
        return numbers[sentence];
    }
}
