package org.newsgraph.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleMetadata;

/**
 * An article of a store, without its text.
 *
 * @param id what its user calls it
 * @param iri its IRI, which is also the name of its graph
 * @param headline its headline
 * @param date the day of publication
 */
public record StoredArticle(String id, String iri, Optional<String> headline, Optional<String> date) {

    /** All of them, by id. */
    static List<StoredArticle> all(DatasetGraph dataset) {
        List<StoredArticle> articles = new ArrayList<>();
        Iterator<Quad> ids = dataset.find(Node.ANY, Node.ANY, Terms.IDENTIFIER, Node.ANY);
        while (ids.hasNext()) {
            Quad quad = ids.next();
            Node article = quad.getGraph();
            if (article.equals(quad.getSubject())) {
                articles.add(new StoredArticle(
                        quad.getObject().getLiteralLexicalForm(),
                        article.getURI(),
                        text(dataset, article, Terms.HEADLINE),
                        text(dataset, article, Terms.DATE_PUBLISHED)));
            }
        }
        articles.sort(Comparator.comparing(StoredArticle::id));
        return articles;
    }

    /** The name of its graph. */
    Node graph() {
        return Terms.node(iri);
    }

    /** The article as it was read; of what is known beside its text, the headline and the day. */
    Article toArticle(DatasetGraph dataset) {
        ArticleMetadata metadata =
                new ArticleMetadata(headline, date, Optional.empty(), Optional.empty(), Optional.empty());
        return new Article(id, text(dataset, graph(), Terms.TEXT).orElse(""), metadata);
    }

    private static Optional<String> text(DatasetGraph dataset, Node article, Node property) {
        Iterator<Quad> found = dataset.find(article, article, property, Node.ANY);
        return found.hasNext() ? Optional.of(found.next().getObject().getLiteralLexicalForm()) : Optional.empty();
    }
}
