package org.newsgraph.mention;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.ontology.Gazetteer;
import org.newsgraph.ontology.Iri;

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

    /** The day the article appeared; empty if only its month or year is known: nothing to count days from. */
    public Optional<LocalDate> appeared() {
        return annotated.article().metadata().date().flatMap(ArticleScene::day);
    }

    /** The countries that the article is about, the most often spoken of first. */
    public List<Iri> homeCountries(Gazetteer gazetteer) {
        return HomeCountries.of(entities, gazetteer);
    }

    private static Optional<LocalDate> day(String date) {
        try {
            return Optional.of(LocalDate.parse(date.length() > 10 ? date.substring(0, 10) : date));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
