package org.newsgraph.article;

import java.util.Objects;
import java.util.Optional;

/**
 * What is known about an article beside its text.
 *
 * @param title the headline
 * @param date the day of publication, ISO 8601 (2025-01-30)
 * @param author who wrote it
 * @param url its canonical address
 * @param publisher the site or paper it appeared in
 */
public record ArticleMetadata(
        Optional<String> title,
        Optional<String> date,
        Optional<String> author,
        Optional<String> url,
        Optional<String> publisher) {

    /** Nothing is known. */
    public static final ArticleMetadata UNKNOWN = new ArticleMetadata(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public ArticleMetadata {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(publisher, "publisher");
    }
}
