package org.newsgraph.language;

import java.util.List;
import java.util.Objects;
import org.newsgraph.article.AlignedText;
import org.newsgraph.article.Article;

/**
 * An article with its sentences.
 *
 * @param article the article as read
 * @param text the cleaned text, aligned with the article's; the tokens' spans count in it
 * @param sentences the sentences in order; the i-th has the index i
 */
public record AnnotatedArticle(Article article, AlignedText text, List<Sentence> sentences) {

    public AnnotatedArticle {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(text, "text");
        sentences = List.copyOf(sentences);
    }
}
