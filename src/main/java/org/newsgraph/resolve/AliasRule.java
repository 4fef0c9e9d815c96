package org.newsgraph.resolve;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.Vocabulary;

/**
 * A name that some article introduces as another name: {@code Ginkgo Bioworks (Ginkgo)} here, {@code Ginkgo} there.
 *
 * <p>Many go by the same short form: {@code Jaguar} elsewhere is hardly the {@code Jaguar Asset Management} of one article.
 * So both must share {@link Acquaintances}, unless each is introduced by the name of the other, or the short form is of
 * four letters in capitals or more.
 */
final class AliasRule implements LinkRule {

    /**
     * A name on its own in many more articles than introduce it as an alias means somebody else: {@code Apple} in a
     * hundred articles is not the {@code Apple Bank} of one.
     */
    private static final int MAX_ARTICLES_PER_INTRODUCTION = 5;

    /** Of three letters there are too few: {@code CSC}. */
    private static final int TELLING_LETTERS = 4;

    private final Vocabulary vocabulary;
    private final ClassVote vote;
    private final Names names;
    private final Acquaintances acquaintances;
    private final Map<String, Map<Cluster, Introductions>> byAlias = new HashMap<>();

    /** The articles that introduce an alias of a cluster: how many, and the first. */
    private record Introductions(int articles, LocalEntity first, String alias) {}

    AliasRule(Collection<Cluster> clusters, Names names, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.names = names;
        this.vote = new ClassVote(vocabulary);
        this.acquaintances = Acquaintances.among(clusters);
        for (Cluster cluster : clusters) {
            cluster.locals().stream().sorted().forEach(local -> {
                Map<String, String> aliases = new TreeMap<>();
                local.aliases().forEach(alias -> aliases.putIfAbsent(names.key(alias, local.type()), alias));
                aliases.put(names.key(local), local.name());
                aliases.remove(cluster.name());
                aliases.forEach((key, alias) -> introduce(key, alias, cluster, local));
            });
        }
    }

    private void introduce(String key, String alias, Cluster cluster, LocalEntity local) {
        byAlias.computeIfAbsent(key, k -> new HashMap<>())
                .merge(
                        cluster,
                        new Introductions(1, local, alias),
                        (old, next) -> new Introductions(old.articles() + 1, old.first(), old.alias()));
    }

    /** Whether the cluster's name is an alias of some other. */
    boolean isAlias(Cluster cluster) {
        return !introductions(cluster).isEmpty();
    }

    @Override
    public List<Candidate> candidatesFor(Cluster cluster) {
        // Who is well known needs no introduction.
        if (cluster.entry().isPresent()) {
            return List.of();
        }
        return introductions(cluster).entrySet().stream()
                .filter(e -> cluster.bearers().stream()
                        .anyMatch(local -> mayBe(local, e.getValue().alias(), e.getKey())))
                .filter(e -> cluster.articles().size()
                        <= MAX_ARTICLES_PER_INTRODUCTION * e.getValue().articles())
                .filter(e -> isTelling(e.getValue().alias())
                        || isIntroducedBy(e.getKey(), cluster)
                        || acquaintances.share(cluster, e.getKey()))
                .map(e -> new Candidate(
                        e.getKey(),
                        Reasons.alias(e.getValue().alias(), e.getValue().first().article())))
                .toList();
    }

    /**
     * Whether an entity may go by another's alias. A firm by its legal form goes by no other's letters, {@code MTA Inc}, nor by
     * what a well-known body is called, {@code Tarn PLC} by that of the {@code Tarn Trust}.
     */
    private boolean mayBe(LocalEntity local, String alias, Cluster target) {
        boolean firm = names.hasSuffix(local.name()) && !names.hasSuffix(alias);
        boolean body = target.entry().stream().anyMatch(entry -> !vocabulary.isA(entry.type(), NG.COMPANY));
        return Names.isSpelled(alias, local) && !(firm && (Names.isLetters(alias) || body));
    }

    private static boolean isTelling(String alias) {
        return Names.isLetters(alias) && alias.length() >= TELLING_LETTERS;
    }

    private boolean isIntroducedBy(Cluster one, Cluster other) {
        return byAlias.getOrDefault(one.name(), Map.of()).containsKey(other);
    }

    private Map<Cluster, Introductions> introductions(Cluster cluster) {
        Map<Cluster, Introductions> fitting = new HashMap<>(byAlias.getOrDefault(cluster.name(), Map.of()));
        fitting.keySet().removeIf(other -> other == cluster || !classesFit(cluster, other));
        return fitting;
    }

    private boolean classesFit(Cluster one, Cluster other) {
        if (!one.kin().fits(other.kin())) {
            return false;
        }
        Iri first = one.type(vote);
        Iri second = other.type(vote);
        return vocabulary.isA(first, second)
                || vocabulary.isA(second, first)
                || vocabulary.coarse(first).equals(first)
                || vocabulary.coarse(second).equals(second);
    }
}
