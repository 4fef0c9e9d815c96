package org.newsgraph.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.ontology.NG;
import org.newsgraph.resolve.LocalEntity;
import org.newsgraph.resolve.Resolution;
import org.newsgraph.resolve.Resolution.Link;

/**
 * The graph that says which canonical entity each article's entity became, and why.
 *
 * <pre>
 * &lt;article/a.txt#entity-pendra&gt; ng:localEntity entity:pendra ; ng:canonicalEntity entity:pendra-therapeutics ;
 *     ng:mergeReason "alias: …" ; nif:referenceContext &lt;article/a.txt&gt; .
 * </pre>
 */
final class ResolutionGraph {

    private static final String FRAGMENT = "#entity-";

    private ResolutionGraph() {}

    /** The node that stands for an article's entity. */
    static Node nodeOf(Node article, Node entity) {
        String iri = entity.getURI();
        String name = iri.startsWith(NG.ENTITY) ? iri.substring(NG.ENTITY.length()) : ArticleIris.escape(iri);
        return Terms.node(article.getURI() + FRAGMENT + name);
    }

    /** Makes the graph say what the resolution says; writes the difference only. */
    static void replace(Graph graph, Resolution resolution) {
        Map<Node, Map<Node, Node>> missing = new HashMap<>();
        resolution.links().forEach((local, link) -> missing.put(nodeOf(local), properties(local, link)));
        List<Triple> outdated = new ArrayList<>();
        graph.find().forEachRemaining(triple -> {
            Map<Node, Node> wanted = missing.get(triple.getSubject());
            if (wanted == null || !wanted.remove(triple.getPredicate(), triple.getObject())) {
                outdated.add(triple);
            }
        });
        outdated.forEach(graph::delete);
        missing.forEach((node, wanted) ->
                wanted.forEach((property, object) -> graph.add(Triple.create(node, property, object))));
    }

    private static Node nodeOf(LocalEntity.Key local) {
        return nodeOf(ArticleGraph.nameOf(local.article()), Terms.node(local.iri()));
    }

    private static Map<Node, Node> properties(LocalEntity.Key local, Link link) {
        Map<Node, Node> properties = new HashMap<>();
        properties.put(Terms.LOCAL_ENTITY, Terms.node(local.iri()));
        properties.put(Terms.CANONICAL_ENTITY, Terms.node(link.canonical()));
        properties.put(Terms.MERGE_REASON, Terms.text(link.reason()));
        properties.put(Terms.REFERENCE_CONTEXT, ArticleGraph.nameOf(local.article()));
        return properties;
    }
}
