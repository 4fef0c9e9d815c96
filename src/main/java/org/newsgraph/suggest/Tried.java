package org.newsgraph.suggest;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.ontology.Iri;
import org.newsgraph.suggest.Place.Fact;

/**
 * A wording with what came of its trial.
 *
 * @param wording the wording
 * @param tally what it read
 * @param fresh those of its hits that nothing else reads, neither a frame of the ontology nor a wording ranked before it
 * @param freshErrors how many of its false hits nothing else reads
 */
record Tried(Wording wording, Tally tally, Set<Known> fresh, int freshErrors) {

    /** A fact of a relation. */
    record Known(Iri property, Fact fact) {}

    Tried {
        fresh = Set.copyOf(fresh);
    }

    static Tried of(Wording wording, Tally tally, Set<Known> read) {
        return new Tried(
                wording,
                tally,
                unread(tally.hits().keySet(), wording, read),
                unread(tally.falseHits().keySet(), wording, read).size());
    }

    private static Set<Known> unread(Set<Fact> facts, Wording wording, Set<Known> read) {
        return facts.stream()
                .map(fact -> new Known(wording.property(), fact))
                .filter(known -> !read.contains(known))
                .collect(Collectors.toSet());
    }

    /** The same where others read more. */
    Tried beside(Set<Known> read) {
        return Collections.disjoint(read, fresh) ? this : of(wording, tally, read);
    }

    /** How often what it adds will be right: what others read as well is no merit of its own. */
    double precision() {
        return Tally.precision(fresh.size(), freshErrors, wording.choices());
    }

    /** In how many articles it reads what nothing else does. */
    int freshArticles() {
        return (int) fresh.stream().map(k -> k.fact().article()).distinct().count();
    }

    /**
     * How much is to be had from it: precision times the logarithm of its reach, after Riloff's RlogF for extraction
     * patterns (1996), with the reach counted in articles so that one article's way of speaking weighs little.
     */
    double score() {
        return precision() * Math.log(1 + freshArticles() + 0.1 * fresh.size());
    }

    /** The best first; of equals the plainer. */
    static final Comparator<Tried> BEST_FIRST =
            Comparator.comparingDouble(Tried::score).reversed().thenComparing(Tried::wording);

    /** All, each with its tally. */
    static List<Tried> all(Map<Wording, Tally> tallies, Set<Known> read) {
        return tallies.entrySet().stream()
                .map(e -> of(e.getKey(), e.getValue(), read))
                .sorted(BEST_FIRST)
                .toList();
    }
}
