package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.ontology.GazetteerEntry;
import org.newsgraph.ontology.Iri;

/**
 * Entities of articles that are one, so far: those of one name, and others that were joined to them.
 *
 * <p>Grows while a {@link Resolver} works; belongs to one resolver.
 */
final class Cluster {

    /** Better known first, then more widely named, then by name: a total order of the clusters of one resolver. */
    static final Comparator<Cluster> BY_RANK = Comparator.<Cluster>comparingInt(c -> c.entry.isPresent() ? 0 : 1)
            .thenComparing(c -> -c.articles().size())
            .thenComparing(c -> -c.name.length())
            .thenComparing(c -> c.name)
            .thenComparing(c -> c.kin.name())
            .thenComparing(c -> c.bearers.get(0));

    private final String name;
    private final Kin kin;
    private final Optional<GazetteerEntry> entry;
    private final List<LocalEntity> bearers;
    private final List<LocalEntity> locals;
    private final Map<LocalEntity.Key, String> reasons = new TreeMap<>();
    private final Set<String> articles = new TreeSet<>();

    /**
     * @param name the form of the name that all share, see {@link NameForms#key}
     * @param kin what they are
     * @param entry who they are, if that is well known
     * @param bearers at least one, sorted
     * @param reason why these are one
     */
    Cluster(String name, Kin kin, Optional<GazetteerEntry> entry, List<LocalEntity> bearers, String reason) {
        this.name = name;
        this.kin = kin;
        this.entry = entry;
        this.bearers = List.copyOf(bearers);
        this.locals = new ArrayList<>(bearers);
        bearers.forEach(local -> {
            articles.add(local.article());
            reasons.put(local.key(), reason);
        });
    }

    String name() {
        return name;
    }

    Kin kin() {
        return kin;
    }

    Optional<GazetteerEntry> entry() {
        return entry;
    }

    /** Those who have the name itself, sorted. */
    List<LocalEntity> bearers() {
        return bearers;
    }

    /** All, those who joined too, in the order they came. */
    List<LocalEntity> locals() {
        return locals;
    }

    Map<LocalEntity.Key, String> reasons() {
        return reasons;
    }

    /** The ids of the articles that speak of it. */
    Set<String> articles() {
        return articles;
    }

    /** Whether some article knows both, hence as two. */
    boolean meets(Cluster other) {
        Set<String> fewer = articles.size() < other.articles.size() ? articles : other.articles;
        Set<String> more = fewer == articles ? other.articles : articles;
        return fewer.stream().anyMatch(more::contains);
    }

    /** The class that most say, see {@link ClassVote}. */
    Iri type(ClassVote vote) {
        return entry.map(GazetteerEntry::type).orElseGet(() -> vote.winner(locals));
    }

    /** Takes all of another cluster in, for the given reason; the other is not used any more. */
    void join(Cluster other, String reason) {
        for (LocalEntity local : other.locals) {
            locals.add(local);
            articles.add(local.article());
            String before = other.reasons.get(local.key());
            boolean itself = before.equals(Reasons.OWN_NAME) || before.equals(Reasons.SAME_NAME);
            reasons.put(local.key(), itself ? reason : before + "; " + reason);
        }
    }
}
