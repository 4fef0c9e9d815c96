package org.newsgraph.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleMetadata;

/** SHA-256 digests, as 64 hexadecimal digits. */
public final class Fingerprint {

    private Fingerprint() {}

    /** Of all that is known of an article but its id: its text and its metadata. */
    public static String of(Article article) {
        ArticleMetadata about = article.metadata();
        return of(List.of(
                article.text(),
                field(about.title()),
                field(about.date()),
                field(about.author()),
                field(about.url()),
                field(about.publisher())));
    }

    /** Of several texts; different for different lists. */
    static String of(List<String> texts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String text : texts) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String field(Optional<String> value) {
        return value.map(words -> "+" + words).orElse("-");
    }
}
