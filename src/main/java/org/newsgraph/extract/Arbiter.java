package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.newsgraph.claim.ClaimObject;
import org.newsgraph.claim.Status;
import org.newsgraph.ontology.Iri;

/**
 * Settles what the readers of one article say of the same pair.
 *
 * <p>Within a sentence the more careful status wins: negated before speculative before attributed before asserted. Over
 * sentences claims of one status merge, and their confidences add up as if independent: {@code 1 - (1-a)(1-b)}.
 */
final class Arbiter {

    private static final double MOST = 0.99;

    private final Set<Iri> symmetric;

    Arbiter(Set<Iri> symmetric) {
        this.symmetric = Set.copyOf(symmetric);
    }

    /**
     * All readings of one claim: same pair, same status.
     *
     * @param best the surest of them
     * @param readings all, in the order of the text
     * @param confidence of all together
     */
    record Settled(ReadClaim best, List<ReadClaim> readings, double confidence) {}

    private record Pair(int subject, Iri predicate, ClaimObject object) {}

    private record PairInSentence(Pair pair, int sentence) {}

    /** The claims of an article, ordered by the place where each is first made. */
    List<Settled> settle(List<ReadClaim> readings) {
        Map<PairInSentence, List<ReadClaim>> bySentence = new LinkedHashMap<>();
        for (ReadClaim reading : readings) {
            bySentence
                    .computeIfAbsent(
                            new PairInSentence(pairOf(reading), reading.place().sentence()), p -> new ArrayList<>())
                    .add(reading);
        }
        Map<Pair, Map<Status, List<ReadClaim>>> byPair = new LinkedHashMap<>();
        bySentence.forEach((key, group) -> {
            Status status = group.stream()
                    .map(ReadClaim::status)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            byPair.computeIfAbsent(key.pair(), p -> new TreeMap<>())
                    .computeIfAbsent(status, s -> new ArrayList<>())
                    .addAll(group.stream().filter(r -> r.status() == status).toList());
        });
        List<Settled> settled = new ArrayList<>();
        byPair.values().forEach(statuses -> statuses.values().forEach(group -> settled.add(settled(group))));
        return settled;
    }

    private static Settled settled(List<ReadClaim> group) {
        ReadClaim best = group.stream()
                .max(Comparator.comparingDouble(ReadClaim::confidence)
                        .thenComparing(ReadClaim::frame, Comparator.reverseOrder()))
                .orElseThrow();
        // Two frames on the same words are one witness.
        double doubt = group.stream()
                .collect(Collectors.groupingBy(
                        r -> r.place().sentence(),
                        TreeMap::new,
                        Collectors.mapping(ReadClaim::confidence, Collectors.toList())))
                .values()
                .stream()
                .mapToDouble(confidences ->
                        1 - confidences.stream().mapToDouble(c -> c).max().orElse(0))
                .reduce(1, (a, b) -> a * b);
        double confidence = Math.round(Math.min(MOST, 1 - doubt) * 1000) / 1000.0;
        return new Settled(best, group, confidence);
    }

    private Pair pairOf(ReadClaim reading) {
        if (symmetric.contains(reading.predicate())
                && reading.object() instanceof ClaimObject.EntityObject other
                && other.id() < reading.subject().id()) {
            return new Pair(
                    other.id(),
                    reading.predicate(),
                    new ClaimObject.EntityObject(reading.subject().id()));
        }
        return new Pair(reading.subject().id(), reading.predicate(), reading.object());
    }
}
