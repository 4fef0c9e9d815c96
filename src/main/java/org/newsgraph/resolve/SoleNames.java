package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Those of one of the {@link CommonNames}, whom no article calls by another: {@code Katia} here is {@code Katia} there if
 * both keep the same company, see {@link Acquaintances}; for bodies, countries count as well.
 */
final class SoleNames {

    private final CommonNames common;
    private final DesignatedPairs user;

    SoleNames(CommonNames common, DesignatedPairs user) {
        this.common = common;
        this.user = user;
    }

    /** Joins them, and takes those that are joined to others out of the clusters. */
    void join(List<Cluster> clusters, AliasRule aliases) {
        Map<String, List<Cluster>> byName = new TreeMap<>();
        for (Cluster cluster : clusters) {
            if (common.isCommon(cluster.bearers().get(0)) && cluster.entry().isEmpty() && !aliases.isAlias(cluster)) {
                byName.computeIfAbsent(cluster.kin().name() + " " + cluster.name(), n -> new ArrayList<>())
                        .add(cluster);
            }
        }
        Acquaintances ofPersons = Acquaintances.among(clusters);
        Acquaintances ofBodies = Acquaintances.andCountriesAmong(clusters);
        Set<Cluster> joined = new HashSet<>();
        for (List<Cluster> bearers : byName.values()) {
            boolean persons = bearers.get(0).kin().isPerson();
            joined.addAll(joinThoseOfOneCompany(bearers, persons ? ofPersons : ofBodies));
        }
        clusters.removeAll(joined);
    }

    /** Those that were joined to others of the same name. */
    private Set<Cluster> joinThoseOfOneCompany(Collection<Cluster> bearers, Acquaintances acquaintances) {
        Set<Cluster> joined = new HashSet<>();
        Map<Cluster, Integer> order = new HashMap<>();
        Map<Cluster, Set<Cluster>> bearersWhoKnow = new HashMap<>();
        for (Cluster bearer : bearers.stream().sorted(Cluster.BY_RANK).toList()) {
            Set<Cluster> company = acquaintances.of(bearer);
            company.remove(bearer);
            Map<Cluster, Set<Cluster>> common = new HashMap<>();
            company.forEach(third -> bearersWhoKnow
                    .getOrDefault(third, Set.of())
                    .forEach(other ->
                            common.computeIfAbsent(other, o -> new HashSet<>()).add(third)));
            Optional<Cluster> same = common.keySet().stream()
                    .filter(other -> Acquaintances.tell(common.get(other)) && !other.meets(bearer))
                    .filter(other -> !user.apart(other, bearer))
                    .min(Comparator.comparing(order::get));
            same.ifPresent(other -> other.join(bearer, Reasons.SOLE_NAME));
            same.ifPresentOrElse(other -> joined.add(bearer), () -> order.put(bearer, order.size()));
            company.forEach(third ->
                    bearersWhoKnow.computeIfAbsent(third, t -> new HashSet<>()).add(same.orElse(bearer)));
        }
        return joined;
    }
}
