package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.ontology.Gazetteer;
import org.newsgraph.ontology.Vocabulary;
import org.newsgraph.resolve.LinkRule.Candidate;

/**
 * Finds out which entities of different articles are one.
 *
 * <p>First, those of one name and kin are one ({@link NameClusters}); then each {@link LinkRule} in turn may join a
 * cluster to the only one it can belong to; last come the user's pairs. A rule joins a cluster only to one that it does
 * not itself join to a third: likeness is never passed on along a chain. Clusters that some article knows both are two.
 *
 * <p>Immutable; the result depends on the set of entities, not on their order.
 */
public final class Resolver {

    private final Vocabulary vocabulary;
    private final Gazetteer gazetteer;
    private final NameForms forms;
    private final UserPairs pairs;

    /**
     * @param vocabulary says which classes can be one
     * @param gazetteer says who is well known
     * @param forms says which names are one
     * @param pairs what the user says
     */
    public Resolver(Vocabulary vocabulary, Gazetteer gazetteer, NameForms forms, UserPairs pairs) {
        this.vocabulary = vocabulary;
        this.gazetteer = gazetteer;
        this.forms = forms;
        this.pairs = pairs;
    }

    /** @param entities all entities of all articles */
    public Resolution resolve(Collection<LocalEntity> entities) {
        List<LocalEntity> sorted = entities.stream().sorted().toList();
        Names names = new Names(forms);
        DesignatedPairs user = new DesignatedPairs(pairs, sorted, names);
        List<Cluster> clusters = new NameClusters(vocabulary, gazetteer, names, user).of(sorted);
        link(clusters, new PersonNameRule(clusters, names), user);
        link(clusters, new OtherClassRule(clusters, vocabulary), user);
        AliasRule aliases = new AliasRule(clusters, names, vocabulary);
        link(clusters, aliases, user);
        joinSoleNames(clusters, names, aliases, user);
        List<String> remarks = new ArrayList<>(user.remarks());
        remarks.addAll(user.joinSame(clusters));
        return new CanonicalNames(vocabulary, gazetteer, names).resolution(clusters, remarks);
    }

    /** Joins each cluster that can belong to exactly one other, unless that one belongs elsewhere itself. */
    private static void link(List<Cluster> clusters, LinkRule rule, DesignatedPairs user) {
        clusters.sort(Cluster.BY_RANK);
        Map<Cluster, Candidate> chosen = new HashMap<>();
        for (Cluster cluster : clusters) {
            List<Candidate> candidates = rule.candidatesFor(cluster).stream()
                    .filter(candidate -> !user.apart(cluster, candidate.target()))
                    .toList();
            if (candidates.size() == 1 && !candidates.get(0).target().meets(cluster)) {
                chosen.put(cluster, candidates.get(0));
            }
        }
        List<Cluster> joined = new ArrayList<>();
        for (Cluster cluster : clusters) {
            Candidate choice = chosen.get(cluster);
            if (choice != null && staysItself(choice.target(), cluster, chosen)) {
                joined.add(cluster);
            }
        }
        joined.forEach(cluster ->
                chosen.get(cluster).target().join(cluster, chosen.get(cluster).reason()));
        clusters.removeAll(new HashSet<>(joined));
    }

    /** Whether the target is joined to nobody, or only to the cluster itself, which ranks lower. */
    private static boolean staysItself(Cluster target, Cluster cluster, Map<Cluster, Candidate> chosen) {
        Candidate next = chosen.get(target);
        return next == null || next.target() == cluster && Cluster.BY_RANK.compare(target, cluster) < 0;
    }

    /** A person of one name only, whom no article calls by another, is the same everywhere: {@code Pelé}. */
    private static void joinSoleNames(List<Cluster> clusters, Names names, AliasRule aliases, DesignatedPairs user) {
        Map<String, List<Cluster>> byName = new TreeMap<>();
        for (Cluster cluster : clusters) {
            if (names.isSingleName(cluster.bearers().get(0))
                    && cluster.kin().isPerson()
                    && cluster.entry().isEmpty()
                    && !aliases.isAlias(cluster)) {
                byName.computeIfAbsent(cluster.name(), n -> new ArrayList<>()).add(cluster);
            }
        }
        for (List<Cluster> bearers : byName.values()) {
            bearers.sort(Cluster.BY_RANK);
            Cluster first = bearers.get(0);
            for (Cluster other : bearers.subList(1, bearers.size())) {
                if (!user.apart(first, other)) {
                    first.join(other, Reasons.SOLE_NAME);
                    clusters.remove(other);
                }
            }
        }
    }
}
