package org.newsgraph.resolve;

import java.util.List;

/**
 * One ground on which a cluster may turn out to be another.
 *
 * <p>A rule looks at all clusters when it is made, and must not depend on their order.
 */
interface LinkRule {

    /**
     * A cluster that the given one may belong to.
     *
     * @param target the cluster
     * @param reason why
     */
    record Candidate(Cluster target, String reason) {}

    /** All that the cluster may belong to, each once; several mean that the rule cannot tell. */
    List<Candidate> candidatesFor(Cluster cluster);
}
