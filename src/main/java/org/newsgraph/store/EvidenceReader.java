package org.newsgraph.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.claim.Status;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.Vocabulary;
import org.newsgraph.resolve.LocalEntity;
import org.newsgraph.store.StoredEvidence.FactClaim;

/**
 * Reads the evidence of all articles, property by property: the store keeps quads sorted so, and texts, mentions and
 * spans, most of what it holds, are never touched.
 */
final class EvidenceReader {

    private final DatasetGraph dataset;
    private final Vocabulary vocabulary;
    private final Map<Node, String> articles = new HashMap<>();

    private EvidenceReader(DatasetGraph dataset, Vocabulary vocabulary) {
        this.dataset = dataset;
        this.vocabulary = vocabulary;
        StoredArticle.all(dataset).forEach(article -> articles.put(article.graph(), article.id()));
    }

    /** @param vocabulary whose classes are those of most entities */
    static StoredEvidence read(DatasetGraph dataset, Vocabulary vocabulary) {
        EvidenceReader reader = new EvidenceReader(dataset, vocabulary);
        return new StoredEvidence(reader.entities(), reader.facts());
    }

    private static final class EntityBuilder {
        private Node type;
        private String name;
        private final List<String> aliases = new ArrayList<>();
    }

    private Collection<LocalEntity> entities() {
        Map<LocalEntity.Key, EntityBuilder> entities = new HashMap<>();
        for (Iri type : vocabulary.classes()) {
            Node node = Terms.node(type);
            each(Terms.TYPE, node, quad -> entities.computeIfAbsent(key(quad), k -> new EntityBuilder()).type = node);
        }
        each(Terms.LABEL, Node.ANY, quad -> {
            if (!Values.isAmount(quad.getSubject())) {
                entities.computeIfAbsent(key(quad), k -> new EntityBuilder()).name =
                        quad.getObject().getLiteralLexicalForm();
            }
        });
        each(
                Terms.ALT_LABEL,
                Node.ANY,
                quad -> entities.computeIfAbsent(key(quad), k -> new EntityBuilder())
                        .aliases
                        .add(quad.getObject().getLiteralLexicalForm()));
        List<LocalEntity> all = new ArrayList<>(entities.size());
        entities.forEach((key, known) -> all.add(
                LocalEntity.of(key.article(), key.iri(), typeOf(key, known), nameOf(key, known), known.aliases)));
        return all;
    }

    // A class that the ontology of today does not know, from a file that the user no longer gives.
    private Iri typeOf(LocalEntity.Key key, EntityBuilder known) {
        if (known.type != null) {
            return new Iri(known.type.getURI());
        }
        Node article = ArticleGraph.nameOf(key.article());
        return Queries.objects(dataset, article, Terms.node(key.iri()), Terms.TYPE)
                .map(node -> new Iri(node.getURI()))
                .min(Iri::compareTo)
                .orElse(NG.ENTITY_CLASS);
    }

    private static String nameOf(LocalEntity.Key key, EntityBuilder known) {
        return known.name == null ? key.iri().localName() : known.name;
    }

    private LocalEntity.Key key(Quad quad) {
        return new LocalEntity.Key(
                articles.get(quad.getGraph()), new Iri(quad.getSubject().getURI()));
    }

    private static final class FactBuilder {
        private String article;
        private Node subject;
        private Node predicate;
        private Node object;
        private double confidence;
        private final Map<Node, Set<Node>> qualifiers = new HashMap<>();
    }

    private Collection<FactClaim> facts() {
        Map<Node, FactBuilder> facts = new HashMap<>();
        for (Status status : Status.values()) {
            if (status.isFact()) {
                each(Terms.STATUS, Terms.text(status.label()), quad -> {
                    FactBuilder fact = new FactBuilder();
                    fact.article = articles.get(quad.getGraph());
                    facts.put(quad.getSubject(), fact);
                });
            }
        }
        ofFacts(facts, Terms.SUBJECT, (fact, node) -> fact.subject = node);
        ofFacts(facts, Terms.PREDICATE, (fact, node) -> fact.predicate = node);
        ofFacts(facts, Terms.OBJECT, (fact, node) -> fact.object = node);
        ofFacts(facts, Terms.CONFIDENCE, (fact, node) -> fact.confidence = Values.confidenceOf(node));
        for (Node property : EventNodes.QUALIFIERS) {
            ofFacts(
                    facts,
                    property,
                    (fact, node) -> fact.qualifiers
                            .computeIfAbsent(property, p -> new HashSet<>())
                            .add(node));
        }
        List<FactClaim> all = new ArrayList<>(facts.size());
        facts.forEach((claim, fact) -> all.add(new FactClaim(
                claim, fact.article, fact.subject, fact.predicate, fact.object, fact.confidence, fact.qualifiers)));
        return all;
    }

    private interface FactPart {
        void set(FactBuilder fact, Node node);
    }

    private void ofFacts(Map<Node, FactBuilder> facts, Node property, FactPart part) {
        each(property, Node.ANY, quad -> {
            FactBuilder fact = facts.get(quad.getSubject());
            if (fact != null) {
                part.set(fact, quad.getObject());
            }
        });
    }

    /** All quads of articles with the given property and object. */
    private void each(Node property, Node object, Consumer<Quad> use) {
        dataset.findNG(Node.ANY, Node.ANY, property, object).forEachRemaining(quad -> {
            if (articles.containsKey(quad.getGraph())) {
                use.accept(quad);
            }
        });
    }
}
