package org.newsgraph.evaluate;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.article.InputException;

/**
 * What is scored, and how strictly.
 *
 * @param articles the stems of the articles to score; empty for all
 * @param relations the properties to score; empty for all
 * @param lenient whether one name may hold the other and dates may agree on the year only
 * @param minConfidence claims less sure are left out
 */
public record Scoring(
        Optional<Set<String>> articles, Optional<Set<String>> relations, boolean lenient, double minConfidence) {

    /** All of it, strictly. */
    public static final Scoring STRICT = new Scoring(Optional.empty(), Optional.empty(), false, 0);

    public Scoring {
        articles = articles.map(Set::copyOf);
        relations = relations.map(Set::copyOf);
    }

    /**
     * Tells a slip of the pen from a bad score.
     *
     * @throws InputException if the set never speaks of one of the properties, or of none of the articles
     */
    public void requireKnownTo(GoldSet gold) {
        Set<String> unknown = new TreeSet<>(relations.orElse(Set.of()));
        unknown.removeAll(gold.vocabulary());
        if (!unknown.isEmpty()) {
            throw new InputException("the gold facts never speak of " + String.join(", ", unknown) + "; they speak of "
                    + String.join(", ", gold.vocabulary()));
        }
        if (articles.isPresent() && articles.get().stream().noneMatch(gold::speaksOf)) {
            throw new InputException("the gold facts speak of none of the articles that are to be scored; name them as"
                    + " the column article does");
        }
    }

    boolean covers(GoldRow row) {
        return coversArticle(row.article()) && row.predicates().stream().anyMatch(this::coversRelation);
    }

    boolean covers(Prediction claim) {
        return coversArticle(claim.article()) && coversRelation(claim.predicate());
    }

    private boolean coversArticle(String article) {
        return articles.map(a -> a.contains(article)).orElse(true);
    }

    private boolean coversRelation(String relation) {
        return relations.map(r -> r.contains(relation)).orElse(true);
    }
}
