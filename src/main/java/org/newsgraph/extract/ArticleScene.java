package org.newsgraph.extract;

import java.util.Objects;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.mention.MentionedEntities;

/**
 * An article with its grammar and those it speaks of, before anything is claimed.
 *
 * @param annotated its sentences
 * @param entities whom and what they mention
 */
public record ArticleScene(AnnotatedArticle annotated, MentionedEntities entities) {

    public ArticleScene {
        Objects.requireNonNull(annotated, "annotated");
        Objects.requireNonNull(entities, "entities");
    }
}
