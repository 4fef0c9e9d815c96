package org.newsgraph.claim;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.newsgraph.article.Article;
import org.newsgraph.article.Span;
import org.newsgraph.ontology.Iri;

/**
 * All that one article says, on its own: the evidence layer's unit.
 *
 * @param article the article
 * @param entities the entities it speaks of; the i-th has the id i
 * @param claims its claims, in a fixed order
 * @param tokens how many tokens were read
 */
public record ArticleClaims(Article article, List<ClaimedEntity> entities, List<Claim> claims, int tokens) {

    public ArticleClaims {
        Objects.requireNonNull(article, "article");
        entities = List.copyOf(entities);
        claims = List.copyOf(claims);
    }

    /**
     * An entity as the graph needs to know it.
     *
     * @param type its most specific class
     * @param name its preferred name
     * @param aliases its other names in the article, sorted
     * @param known the gazetteer's entry for it
     * @param mentions every place where the article speaks of it, in order, with the words found there
     */
    public record ClaimedEntity(
            Iri type, String name, List<String> aliases, Optional<Iri> known, List<MentionSpan> mentions) {
        public ClaimedEntity {
            aliases = List.copyOf(aliases);
            mentions = List.copyOf(mentions);
        }
    }

    /**
     * Where an article speaks of an entity.
     *
     * @param kind how it speaks of it
     * @param span in UTF-16 units of the article's original text
     */
    public record MentionSpan(MentionKind kind, Span span) {
        public MentionSpan {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(span, "span");
        }
    }
}
