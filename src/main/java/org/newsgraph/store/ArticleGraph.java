package org.newsgraph.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.article.Article;
import org.newsgraph.article.Fingerprint;
import org.newsgraph.article.Span;
import org.newsgraph.claim.ArticleClaims;
import org.newsgraph.claim.ArticleClaims.ClaimedEntity;
import org.newsgraph.claim.Claim;
import org.newsgraph.claim.ClaimObject;
import org.newsgraph.claim.Evidence;
import org.newsgraph.claim.Qualifier;
import org.newsgraph.ontology.Gazetteer;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;
import org.newsgraph.resolve.NameForms;

/**
 * What one article says, as the statements of its named graph.
 *
 * <p>A function of the article's claims alone: deterministic IRIs, no blank nodes, offsets in code points.
 */
final class ArticleGraph {

    private final Article article;
    private final Node node;
    private final CodePoints offsets;
    private final List<Node> entities;
    private final Set<Triple> triples = new LinkedHashSet<>();
    private final Set<Node> described = new HashSet<>();
    private final Set<String> claimNames = new HashSet<>();

    private ArticleGraph(ArticleClaims claims, NameForms names, Gazetteer gazetteer) {
        this.article = claims.article();
        this.node = nameOf(article.id());
        this.offsets = new CodePoints(article.text());
        this.entities = nodesOf(claims.entities(), names, gazetteer);
    }

    /** The name of an article's graph, which is the article's own IRI. */
    static Node nameOf(String articleId) {
        return Terms.node(ArticleIris.iriOf(articleId));
    }

    /**
     * @param claims what the article says
     * @param readingHash the fingerprint of what read it
     * @param names makes the slugs of its entities
     * @param gazetteer whose IRIs mean its own entries
     * @return each statement once
     */
    static Set<Triple> triplesOf(ArticleClaims claims, String readingHash, NameForms names, Gazetteer gazetteer) {
        ArticleGraph graph = new ArticleGraph(claims, names, gazetteer);
        graph.describeArticle(readingHash);
        for (int id = 0; id < claims.entities().size(); id++) {
            graph.describeEntity(graph.entities.get(id), claims.entities().get(id));
        }
        claims.claims().forEach(graph::describeClaim);
        return graph.triples;
    }

    private static List<Node> nodesOf(List<ClaimedEntity> entities, NameForms names, Gazetteer gazetteer) {
        Set<Iri> taken = new HashSet<>();
        Map<Integer, Node> nodes = new HashMap<>();
        for (int id = 0; id < entities.size(); id++) {
            Optional<Iri> known = entities.get(id).known();
            if (known.isPresent()) {
                taken.add(known.get());
                nodes.put(id, Terms.node(known.get()));
            }
        }
        List<Node> all = new ArrayList<>();
        for (int id = 0; id < entities.size(); id++) {
            Node known = nodes.get(id);
            all.add(known != null ? known : Terms.node(free(entities.get(id), names, gazetteer, taken)));
        }
        return all;
    }

    /** apple, apple-software, apple-software-2: the first that no other entity of the article or the gazetteer has. */
    private static Iri free(ClaimedEntity entity, NameForms names, Gazetteer gazetteer, Set<Iri> taken) {
        String slug = names.slug(entity.name(), entity.type());
        String withClass = slug + "-" + entity.type().localName().toLowerCase(Locale.ROOT);
        Iri iri = NG.entity(slug);
        for (int number = 1; gazetteer.byIri(iri).isPresent() || !taken.add(iri); number++) {
            iri = NG.entity(number == 1 ? withClass : withClass + "-" + number);
        }
        return iri;
    }

    private void describeArticle(String readingHash) {
        add(node, Terms.TYPE, Terms.NEWS_ARTICLE);
        add(node, Terms.IDENTIFIER, Terms.text(article.id()));
        addText(Terms.HEADLINE, article.metadata().title());
        addText(Terms.DATE_PUBLISHED, article.metadata().date());
        addText(Terms.AUTHOR, article.metadata().author());
        addText(Terms.PUBLISHER, article.metadata().publisher());
        addText(Terms.URL, article.metadata().url());
        addText(Terms.TEXT, Optional.of(article.text()));
        addText(Terms.CONTENT_HASH, Optional.of(Fingerprint.of(article)));
        addText(Terms.READING_HASH, Optional.of(readingHash));
    }

    private void addText(Node property, Optional<String> words) {
        words.ifPresent(text -> add(node, property, Terms.text(text)));
    }

    private void describeEntity(Node entity, ClaimedEntity known) {
        if (described.add(entity)) {
            add(entity, Terms.TYPE, Terms.node(known.type()));
            add(entity, Terms.LABEL, Terms.text(known.name()));
        } else {
            // Two chains of mentions that both lead to one well-known entity.
            add(entity, Terms.ALT_LABEL, Terms.text(known.name()));
        }
        known.aliases().forEach(alias -> add(entity, Terms.ALT_LABEL, Terms.text(alias)));
        known.mentions().forEach(mention -> {
            Node span = span(mention.span());
            add(span, Terms.TYPE, Terms.MENTION);
            add(span, Terms.MENTIONS, entity);
            add(span, Terms.MENTION_KIND, Terms.text(mention.kind().label()));
        });
    }

    private Node span(Span span) {
        Node string = Terms.node(node.getURI() + "#" + offsets.fragment(span));
        add(string, Terms.TYPE, Terms.STRING_SPAN);
        add(string, Terms.BEGIN_INDEX, Values.index(offsets.at(span.begin())));
        add(string, Terms.END_INDEX, Values.index(offsets.at(span.end())));
        add(string, Terms.ANCHOR_OF, Terms.text(span.in(article.text())));
        add(string, Terms.REFERENCE_CONTEXT, node);
        return string;
    }

    private void describeClaim(Claim claim) {
        Node subject = entities.get(claim.subject());
        Node object = object(claim.object());
        Node node = claimNode(claim, subject, object);
        add(node, Terms.TYPE, Terms.CLAIM);
        add(node, Terms.SUBJECT, subject);
        add(node, Terms.PREDICATE, Terms.node(claim.predicate()));
        add(node, Terms.OBJECT, object);
        add(node, Terms.STATUS, Terms.text(claim.status().label()));
        add(node, Terms.CONFIDENCE, Values.confidence(claim.confidence()));
        claim.attributedTo().ifPresent(who -> add(node, Terms.ATTRIBUTED_TO, Terms.text(who)));
        add(node, Terms.FRAME, Terms.node(claim.frame()));
        for (Evidence evidence : claim.evidence()) {
            add(node, Terms.EVIDENCE, span(evidence.sentence()));
            addSpan(node, Terms.SUBJECT_SPAN, evidence.subject());
            addSpan(node, Terms.OBJECT_SPAN, evidence.object());
            addSpan(node, Terms.TRIGGER_SPAN, evidence.trigger());
        }
        for (Qualifier qualifier : claim.qualifiers()) {
            add(node, Terms.node(qualifier.property()), value(qualifier.value()));
        }
    }

    // A reader that cannot point at words of its own gives an empty span.
    private void addSpan(Node claim, Node property, Span words) {
        if (words.length() > 0) {
            add(claim, property, span(words));
        }
    }

    private Node object(ClaimObject object) {
        if (object instanceof ClaimObject.EntityObject entity) {
            return entities.get(entity.id());
        }
        if (object instanceof ClaimObject.DateObject date) {
            return Values.date(date);
        }
        return amount((ClaimObject.MoneyObject) object);
    }

    private Node value(Qualifier.QualifierValue value) {
        if (value instanceof Qualifier.Words words) {
            return Terms.text(words.text());
        }
        if (value instanceof Qualifier.Date date) {
            return Values.date(date.date());
        }
        return amount(((Qualifier.Money) value).money());
    }

    private Node amount(ClaimObject.MoneyObject money) {
        Values.describe(money, triples::add);
        return Values.amount(money);
    }

    /** {@code #claim-deepseek-founder-liang-wenfeng-asserted}, with a number if the article says it several times. */
    private Node claimNode(Claim claim, Node subject, Node object) {
        String end = object.isLiteral() ? object.getLiteralLexicalForm() : new Iri(object.getURI()).localName();
        String name = new Iri(subject.getURI()).localName() + "-"
                + claim.predicate().localName() + "-" + end + "-"
                + claim.status().label();
        String free = name;
        for (int number = 2; !claimNames.add(free); number++) {
            free = name + "-" + number;
        }
        return Terms.node(node.getURI() + "#claim-" + free);
    }

    private void add(Node subject, Node property, Node object) {
        triples.add(Triple.create(subject, property, object));
    }
}
