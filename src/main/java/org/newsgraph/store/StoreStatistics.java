package org.newsgraph.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.claim.Status;
import org.newsgraph.ontology.Iri;
import org.newsgraph.resolve.Reasons;

/**
 * How much a store holds.
 *
 * @param articles how many
 * @param entitiesByClass canonical entities, by the local name of their class
 * @param factsByProperty facts, those that follow from others too, by the local name of the property
 * @param eventsByClass events, by the local name of their class
 * @param claimsByStatus claims, by status; every status is there
 * @param mergesByReason entities of articles that were found to be others' too, by the kind of reason
 * @param minConfidence how sure a claim had to be to become a fact, from 0 to 1
 */
public record StoreStatistics(
        int articles,
        SortedMap<String, Integer> entitiesByClass,
        SortedMap<String, Integer> factsByProperty,
        SortedMap<String, Integer> eventsByClass,
        Map<String, Integer> claimsByStatus,
        SortedMap<String, Integer> mergesByReason,
        double minConfidence) {

    public StoreStatistics {
        entitiesByClass = Collections.unmodifiableSortedMap(new TreeMap<>(entitiesByClass));
        factsByProperty = Collections.unmodifiableSortedMap(new TreeMap<>(factsByProperty));
        eventsByClass = Collections.unmodifiableSortedMap(new TreeMap<>(eventsByClass));
        claimsByStatus = Collections.unmodifiableMap(claimsByStatus);
        mergesByReason = Collections.unmodifiableSortedMap(new TreeMap<>(mergesByReason));
    }

    public static StoreStatistics of(KnowledgeStore store) {
        double minConfidence = store.minConfidence();
        return store.read(dataset -> count(dataset, minConfidence));
    }

    private static StoreStatistics count(DatasetGraph dataset, double minConfidence) {
        SortedMap<String, Integer> entities = new TreeMap<>();
        SortedMap<String, Integer> events = new TreeMap<>();
        SortedMap<String, Integer> facts = new TreeMap<>();
        dataset.getDefaultGraph().find().forEachRemaining(triple -> {
            Node property = triple.getPredicate();
            if (property.equals(Terms.TYPE)) {
                boolean event = triple.getSubject().getURI().startsWith(EventNodes.NAMESPACE);
                if (!Values.isAmount(triple.getSubject())) {
                    (event ? events : entities).merge(localName(triple.getObject()), 1, Integer::sum);
                }
            } else if (KnowledgeGraph.isFact(triple)) {
                facts.merge(localName(property), 1, Integer::sum);
            }
        });
        Map<String, Integer> claims = new LinkedHashMap<>();
        for (Status status : Status.values()) {
            int[] count = new int[1];
            dataset.findNG(Node.ANY, Node.ANY, Terms.STATUS, Terms.text(status.label()))
                    .forEachRemaining(quad -> count[0]++);
            claims.put(status.label(), count[0]);
        }
        SortedMap<String, Integer> merges = new TreeMap<>();
        dataset.find(Terms.RESOLUTION_GRAPH, Node.ANY, Terms.MERGE_REASON, Node.ANY)
                .forEachRemaining(quad -> {
                    String reason = quad.getObject().getLiteralLexicalForm();
                    if (!reason.equals(Reasons.OWN_NAME)) {
                        merges.merge(Reasons.kindOf(reason), 1, Integer::sum);
                    }
                });
        return new StoreStatistics(
                StoredArticle.all(dataset).size(), entities, facts, events, claims, merges, minConfidence);
    }

    private static String localName(Node node) {
        return new Iri(node.getURI()).localName();
    }

    /** All facts together. */
    public int facts() {
        return factsByProperty.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** All entities together. */
    public int entities() {
        return entitiesByClass.values().stream().mapToInt(Integer::intValue).sum();
    }
}
