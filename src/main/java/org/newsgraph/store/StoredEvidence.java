package org.newsgraph.store;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.newsgraph.resolve.LocalEntity;

/**
 * What all articles say, as far as the knowledge depends on it: their entities and those claims that are facts.
 *
 * @param entities of all articles
 * @param facts of all articles
 */
record StoredEvidence(Collection<LocalEntity> entities, Collection<FactClaim> facts) {

    /**
     * A claim that is a fact.
     *
     * @param claim its IRI
     * @param article the id of its article
     * @param subject the IRI that the article gives the subject
     * @param predicate the property
     * @param object the IRI that the article gives the object, or a literal or an amount of money
     * @param confidence how sure the reader is, from 0 to 1
     * @param qualifiers what else it says of the event
     */
    record FactClaim(
            Node claim,
            String article,
            Node subject,
            Node predicate,
            Node object,
            double confidence,
            Map<Node, Set<Node>> qualifiers) {}

    /** The same without facts that are less sure; the entities stay. */
    StoredEvidence atLeast(double minConfidence) {
        return new StoredEvidence(
                entities,
                facts.stream()
                        .filter(fact -> fact.confidence() >= minConfidence)
                        .toList());
    }
}
