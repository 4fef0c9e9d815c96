package org.newsgraph.read;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleMetadata;

/**
 * An article in a web page: its text is the page's main text, paragraphs parted by a blank line; offsets count in that
 * text, not in the markup. Title, date, author, address and publisher come from the page's metadata.
 */
final class HtmlPage {

    /** The charset must be declared in the first 1,024 bytes; some pages are late. */
    private static final int DECLARATION_BYTES = 4096;

    private static final Pattern CHARSET =
            Pattern.compile("(?i)<(?:meta|\\?xml)\\b[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

    private HtmlPage() {}

    /** @throws Unreadable if the bytes are no text, or the page holds none */
    static Article article(String id, byte[] bytes) throws Unreadable {
        Document page = Jsoup.parse(CharsetDecoding.textOf(bytes, declaredCharset(bytes)));
        ArticleMetadata metadata = HtmlMetadata.of(page);
        String text = HtmlMainText.of(page);
        if (text.isBlank()) {
            throw new Unreadable(
                    "its page holds no text", "save the article itself, not a page that loads it with a script");
        }
        return new Article(id, text, metadata);
    }

    private static Optional<String> declaredCharset(byte[] bytes) {
        String beginning = new String(bytes, 0, Math.min(bytes.length, DECLARATION_BYTES), StandardCharsets.ISO_8859_1);
        Matcher declaration = CHARSET.matcher(beginning);
        return declaration.find() ? Optional.of(declaration.group(1)) : Optional.empty();
    }
}
