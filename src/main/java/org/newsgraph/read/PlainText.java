package org.newsgraph.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleMetadata;

/**
 * An article in a file of plain text: the text is the file's, line ends included, without a byte order mark.
 *
 * <p>A short first line without a full stop, followed by a blank line or a long one, is known as the title; it stays in
 * the text.
 */
final class PlainText {

    private static final int MAX_TITLE_LENGTH = 160;
    /** A line this long is a paragraph, so the line before it was broken on purpose. */
    private static final int MIN_PARAGRAPH_LENGTH = 160;

    private static final Pattern FIRST_LINES = Pattern.compile("\\A\\s*+([^\\r\\n]++)\\R([^\\r\\n]*+)");
    private static final Pattern SENTENCE_END = Pattern.compile("[.;:,]['\")\u2019\u201d]*\\z");

    private PlainText() {}

    static Article article(String id, String text) {
        Optional<String> title = titleOf(text);
        return new Article(
                id,
                text,
                new ArticleMetadata(title, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static Optional<String> titleOf(String text) {
        Matcher lines = FIRST_LINES.matcher(text);
        if (!lines.find()) {
            return Optional.empty();
        }
        String first = lines.group(1).strip();
        String second = lines.group(2).strip();
        boolean standsAlone = second.isEmpty() || second.length() >= MIN_PARAGRAPH_LENGTH;
        boolean title = standsAlone
                && first.length() <= MAX_TITLE_LENGTH
                && !SENTENCE_END.matcher(first).find();
        return title ? Optional.of(first) : Optional.empty();
    }
}
