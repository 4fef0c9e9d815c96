package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Who is named beside whom: the company that somebody keeps tells who is meant by a name that others bear too.
 *
 * <p>Two keep the same company if articles of both name a third, and he is not well known, or two well-known ones:
 * everybody is named beside Google or Reuters at some time.
 */
final class Acquaintances {

    private static final int WELL_KNOWN_ONES = 2;

    private final Map<String, List<Cluster>> byArticle = new HashMap<>();

    private Acquaintances(Collection<Cluster> clusters, Predicate<Kin> counts) {
        for (Cluster cluster : clusters) {
            if (counts.test(cluster.kin())) {
                cluster.articles()
                        .forEach(article -> byArticle
                                .computeIfAbsent(article, a -> new ArrayList<>())
                                .add(cluster));
            }
        }
    }

    /**
     * All but places.
     *
     * @param clusters none of them may be joined to another while this is in use
     */
    static Acquaintances among(Collection<Cluster> clusters) {
        return new Acquaintances(clusters, kin -> !kin.isPlace());
    }

    /** All but places that are no countries. */
    static Acquaintances andCountriesAmong(Collection<Cluster> clusters) {
        return new Acquaintances(clusters, kin -> !kin.isPlace() || kin.isCountry());
    }

    /** All whom the articles of a cluster name, itself perhaps too. */
    Set<Cluster> of(Cluster cluster) {
        Set<Cluster> all = new HashSet<>();
        cluster.articles().forEach(article -> all.addAll(byArticle.getOrDefault(article, List.of())));
        return all;
    }

    /** Whether the two keep the same company. */
    boolean share(Cluster one, Cluster other) {
        Set<Cluster> common = of(one);
        common.retainAll(of(other));
        common.remove(one);
        common.remove(other);
        return tell(common);
    }

    /** Whether so many, known to two, tell that the two are one. */
    static boolean tell(Set<Cluster> common) {
        return common.size() >= WELL_KNOWN_ONES
                || common.stream().anyMatch(cluster -> cluster.entry().isEmpty());
    }
}
