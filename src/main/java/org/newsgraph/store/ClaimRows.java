package org.newsgraph.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.claim.ArticleClaims;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.resolve.NameForms;

/** The claims of articles as rows of a table, sorted. */
public final class ClaimRows {

    private final DatasetGraph dataset;
    private final StoredArticle article;

    private ClaimRows(DatasetGraph dataset, StoredArticle article) {
        this.dataset = dataset;
        this.article = article;
    }

    /** Hands over all claims of a store, article by article. */
    public static void each(KnowledgeStore store, Consumer<ClaimRow> use) {
        store.read(dataset -> {
            for (StoredArticle article : StoredArticle.all(dataset)) {
                new ClaimRows(dataset, article).rows().forEach(use);
            }
            return null;
        });
    }

    /** The claims of articles that are in no store. */
    public static List<ClaimRow> of(Collection<ArticleClaims> articles, Ontology ontology) {
        NameForms names = NameForms.of(ontology);
        List<ClaimRow> rows = new ArrayList<>();
        for (ArticleClaims claims : articles) {
            DatasetGraph dataset = DatasetGraphFactory.createGeneral();
            Node graph = ArticleGraph.nameOf(claims.article().id());
            for (Triple triple : ArticleGraph.triplesOf(claims, "", names, ontology.gazetteer())) {
                dataset.add(Quad.create(graph, triple));
            }
            StoredArticle.all(dataset).forEach(article -> rows.addAll(new ClaimRows(dataset, article).rows()));
        }
        rows.sort(Comparator.naturalOrder());
        return rows;
    }

    private List<ClaimRow> rows() {
        Node graph = article.graph();
        List<ClaimRow> rows = new ArrayList<>();
        dataset.find(graph, Node.ANY, Terms.TYPE, Terms.CLAIM)
                .forEachRemaining(quad -> rows.add(row(StoredClaim.read(dataset, graph, quad.getSubject()))));
        rows.sort(Comparator.naturalOrder());
        return rows;
    }

    private ClaimRow row(StoredClaim claim) {
        return new ClaimRow(
                article.id(),
                name(claim.subject()),
                new Iri(claim.predicate().getURI()).localName(),
                name(claim.object()),
                claim.status(),
                claim.confidence(),
                claim.attributedTo(),
                claim.frame(),
                claim.sentences().stream()
                        .map(sentence -> ClaimRow.flat(sentence.words()))
                        .toList());
    }

    private String name(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        Optional<String> label = Queries.text(dataset, article.graph(), node, Terms.LABEL);
        return label.orElseGet(() -> new Iri(node.getURI()).localName());
    }
}
