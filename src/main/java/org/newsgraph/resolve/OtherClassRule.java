package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.Lexicon.Kind;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.Ontology;

/**
 * One name, read as a company in most articles and as a product, a project or a place in a few that do not know the
 * company.
 *
 * <p>An article that knows both keeps them apart, and a product of a single word with half as many articles as the company
 * stays one. A person without a given name, {@code Sun Microsystems}, is the firm that twice as many articles mean.
 */
final class OtherClassRule implements LinkRule {

    private static final int CLEAR_MAJORITY = 2;

    private final Lexicon lexicon;
    private final ClassVote vote;
    private final Map<String, List<Cluster>> byName = new HashMap<>();

    OtherClassRule(Collection<Cluster> clusters, Ontology ontology) {
        this.lexicon = ontology.lexicon();
        this.vote = new ClassVote(ontology.vocabulary());
        clusters.forEach(cluster ->
                byName.computeIfAbsent(cluster.name(), n -> new ArrayList<>()).add(cluster));
    }

    @Override
    public List<Candidate> candidatesFor(Cluster cluster) {
        if (cluster.entry().isPresent()) {
            return List.of();
        }
        return byName.get(cluster.name()).stream()
                .filter(other -> other != cluster && cluster.kin().isMistakenFor(other.kin()))
                .filter(other -> isRatherThan(other, cluster))
                .map(other ->
                        new Candidate(other, Reasons.otherClass(other.type(vote).localName())))
                .toList();
    }

    private boolean isRatherThan(Cluster likely, Cluster cluster) {
        if (cluster.kin().fits(likely.kin())) {
            return cluster.kin().iri().equals(NG.PLACE);
        }
        boolean majority =
                likely.articles().size() >= CLEAR_MAJORITY * cluster.articles().size();
        if (cluster.kin().isPerson()) {
            return majority && hasSeveralWords(cluster) && !hasGivenName(cluster);
        }
        if (cluster.kin().isPlace()) {
            return majority
                    || hasSeveralWords(cluster)
                            && likely.articles().size() >= cluster.articles().size();
        }
        boolean product =
                likely.kin().iri().equals(NG.PRODUCT) || cluster.kin().iri().equals(NG.PRODUCT);
        return likely.entry().isPresent()
                || majority
                || (!product || hasSeveralWords(cluster)) && Cluster.BY_RANK.compare(likely, cluster) < 0;
    }

    private boolean hasGivenName(Cluster cluster) {
        return cluster.bearers().stream()
                .anyMatch(local ->
                        lexicon.has(Kind.GIVEN_NAMES, local.name().strip().split("[\\s-]+")[0]));
    }

    /** Company and place share a single word readily, {@code Patagonia}; longer names hardly. */
    private static boolean hasSeveralWords(Cluster cluster) {
        return cluster.bearers().stream().allMatch(local -> local.name().strip().split("[\\s-]+").length > 1);
    }
}
