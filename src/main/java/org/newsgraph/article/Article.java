package org.newsgraph.article;

import java.util.Objects;

/**
 * An article as it was read, before anything was repaired.
 *
 * @param id what its user calls it: the path below the folder that was named, the file's name, or the id of a JSON line;
 *     with {@code /} between folders, never blank
 * @param text the article character for character, without what became {@code metadata}
 * @param metadata what is known about the article beside its text
 */
public record Article(String id, String text, ArticleMetadata metadata) {

    /** @throws IllegalArgumentException if the id is blank */
    public Article {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(metadata, "metadata");
        if (id.isBlank()) {
            throw new IllegalArgumentException("an article needs an id");
        }
    }

    /** An article of which nothing but the text is known. */
    public static Article of(String id, String text) {
        return new Article(id, text, ArticleMetadata.UNKNOWN);
    }
}
