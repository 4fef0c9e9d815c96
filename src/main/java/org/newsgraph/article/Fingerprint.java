package org.newsgraph.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** SHA-256 digests by which one tells whether something has changed, as 64 hexadecimal digits. */
public final class Fingerprint {

    private Fingerprint() {}

    /** Of all that is known of an article but its id: its text and its metadata. */
    public static String of(Article article) {
        ArticleMetadata about = article.metadata();
        return ofTexts(List.of(
                article.text(),
                field(about.title()),
                field(about.date()),
                field(about.author()),
                field(about.url()),
                field(about.publisher())));
    }

    /** Of several texts; different for different lists. */
    public static String ofTexts(List<String> texts) {
        return ofContents(texts.stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList());
    }

    /** Of several contents, each with its length before it; different for different lists. */
    public static String ofContents(List<byte[]> contents) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] content : contents) {
                digest.update((content.length + ":").getBytes(StandardCharsets.US_ASCII));
                digest.update(content);
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
