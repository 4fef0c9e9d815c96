package org.newsgraph.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Under which IRI an article knows an entity of the graph.
 *
 * @param graph the article
 * @param entity the IRI there
 */
record LocalNames(Node graph, Node entity) {

    /** All articles' IRIs for the given canonical entities, by article. */
    static List<LocalNames> of(DatasetGraph dataset, Set<Node> canonical) {
        List<LocalNames> names = new ArrayList<>();
        for (Node entity : canonical) {
            dataset.find(Terms.RESOLUTION_GRAPH, Node.ANY, Terms.CANONICAL_ENTITY, entity)
                    .forEachRemaining(quad -> names.add(new LocalNames(
                            one(dataset, quad.getSubject(), Terms.REFERENCE_CONTEXT),
                            one(dataset, quad.getSubject(), Terms.LOCAL_ENTITY))));
        }
        names.sort(Comparator.comparing(LocalNames::graph, SortedGraph.NODES)
                .thenComparing(LocalNames::entity, SortedGraph.NODES));
        return names;
    }

    /** The canonical entity of an article's entity; dates and amounts, and what is not resolved yet, stay themselves. */
    static Node canonicalOf(DatasetGraph dataset, Node graph, Node local) {
        if (!local.isURI()) {
            return local;
        }
        Node resolved = ResolutionGraph.nodeOf(graph, local);
        return Queries.objects(dataset, Terms.RESOLUTION_GRAPH, resolved, Terms.CANONICAL_ENTITY)
                .findFirst()
                .orElse(local);
    }

    private static Node one(DatasetGraph dataset, Node node, Node property) {
        return Queries.objects(dataset, Terms.RESOLUTION_GRAPH, node, property)
                .findFirst()
                .orElseThrow();
    }
}
