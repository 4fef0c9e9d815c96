package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.newsgraph.ontology.Ontology;
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

    private final Ontology ontology;
    private final UserPairs pairs;

    /**
     * @param ontology says which classes can be one, who is well known and which names are one
     * @param pairs what the user says
     */
    public Resolver(Ontology ontology, UserPairs pairs) {
        this.ontology = ontology;
        this.pairs = pairs;
    }

    /** @param entities all entities of all articles */
    public Resolution resolve(Collection<LocalEntity> entities) {
        Vocabulary vocabulary = ontology.vocabulary();
        List<LocalEntity> sorted = entities.stream().sorted().toList();
        Names names = new Names(NameForms.of(ontology));
        DesignatedPairs user = new DesignatedPairs(pairs, sorted, names);
        CommonNames common = new CommonNames(ontology, names);
        List<Cluster> clusters = new NameClusters(ontology, names, common, user).of(sorted);
        link(clusters, new PersonNameRule(clusters, names), user);
        link(clusters, new OtherClassRule(clusters, ontology), user);
        AliasRule aliases = new AliasRule(clusters, names, vocabulary);
        link(clusters, aliases, user);
        new SoleNames(common, user).join(clusters, aliases);
        List<String> remarks = new ArrayList<>(user.remarks());
        remarks.addAll(user.joinSame(clusters));
        return new CanonicalNames(vocabulary, ontology.gazetteer(), names).resolution(clusters, remarks);
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
}
