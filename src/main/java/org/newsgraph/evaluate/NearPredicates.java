package org.newsgraph.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Properties so close to one another that a claim of the one, where the gold set holds the other of the same pair, is no
 * error.
 */
final class NearPredicates {

    /** Which properties hold in both directions as soon as they hold in one. */
    static final Set<String> SYMMETRIC = Set.of("competitor", "partner", "mergedWith");

    private static final Map<String, List<Near>> NEAR = Map.ofEntries(
            Map.entry("employer", List.of(turned("leader"))),
            Map.entry("owner", List.of(near("parentOrganization"), near("acquirer"))),
            Map.entry("parentOrganization", List.of(near("owner"), near("acquirer"))),
            Map.entry("acquirer", List.of(near("owner"), near("parentOrganization"), near("mergedWith"))),
            Map.entry("developer", List.of(near("manufacturer"))),
            Map.entry("manufacturer", List.of(near("developer"))),
            Map.entry("mergedWith", List.of(near("acquirer"), turned("acquirer"))),
            Map.entry("headquarters", List.of(near("country"))),
            Map.entry("country", List.of(near("headquarters"), near("nationality"))),
            Map.entry("funder", List.of(near("owner"))),
            Map.entry("nationality", List.of(near("country"))));

    private NearPredicates() {}

    /**
     * A neighbour of a property.
     *
     * @param predicate its local name
     * @param turned whether its subject is the property's object
     */
    record Near(String predicate, boolean turned) {}

    /** The neighbours of a property; empty if it has none. */
    static List<Near> of(String predicate) {
        return NEAR.getOrDefault(predicate, List.of());
    }

    private static Near near(String predicate) {
        return new Near(predicate, false);
    }

    private static Near turned(String predicate) {
        return new Near(predicate, true);
    }
}
