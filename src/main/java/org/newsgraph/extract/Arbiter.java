package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.newsgraph.claim.ClaimObject;
import org.newsgraph.claim.Qualifier;
import org.newsgraph.claim.Status;
import org.newsgraph.match.ReadClaim;
import org.newsgraph.ontology.Iri;

/**
 * Settles what the readers of one article say of the same pair.
 *
 * <p>Within a sentence frames go before the learned reader: where both read the same claim, the frames' status holds;
 * where a frame reads it the other way round, the learned reader is not heard. Of several frames the more careful status
 * wins: negated before speculative before attributed before asserted. Claims of one status merge. The surest witness's
 * doubt halves with each further one, which is the other reader or another sentence: witnesses of one article err
 * together too often, in its names and chains, to count as independent.
 */
final class Arbiter {

    private static final double MOST = 0.99;

    /** What is left of the doubt when another witness agrees. */
    private static final double AGREEMENT = 0.5;

    private final Set<Iri> symmetric;

    Arbiter(Set<Iri> symmetric) {
        this.symmetric = Set.copyOf(symmetric);
    }

    /**
     * All readings of one claim: same pair, same status.
     *
     * @param best the surest of them, a frame's if there is one
     * @param readings all, in the order of the text
     * @param confidence of all together
     */
    record Settled(ReadClaim best, List<ReadClaim> readings, double confidence) {

        /** The qualifiers of the best reading, and the surest learned reading's reasons. */
        List<Qualifier> qualifiers() {
            Stream<ReadClaim> learned = readings.stream()
                    .filter(ReadClaim::isLearned)
                    .max(Comparator.comparingDouble(ReadClaim::confidence))
                    .stream();
            return Stream.concat(Stream.of(best), learned)
                    .flatMap(r -> r.qualifiers().stream())
                    .distinct()
                    // A learned reading that is best has told its reasons; another's would only repeat them.
                    .filter(q -> !best.isLearned() || best.qualifiers().contains(q))
                    .toList();
        }
    }

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
            List<ReadClaim> agreed = agreed(group);
            boolean contradicted = agreed.get(0).isLearned() && isReadByFrame(bySentence.get(turned(key)));
            if (!contradicted) {
                byPair.computeIfAbsent(key.pair(), p -> new TreeMap<>())
                        .computeIfAbsent(agreed.get(0).status(), s -> new ArrayList<>())
                        .addAll(agreed);
            }
        });
        List<Settled> settled = new ArrayList<>();
        byPair.values().forEach(statuses -> statuses.values().forEach(group -> settled.add(settled(group))));
        return settled;
    }

    /** The readings of one pair in one sentence that hold, all with one status; those of frames first. */
    private static List<ReadClaim> agreed(List<ReadClaim> group) {
        boolean framed = isReadByFrame(group);
        ReadClaim leading = group.stream()
                .filter(r -> !framed || !r.isLearned())
                .max(Comparator.comparing(ReadClaim::status))
                .orElseThrow();
        Stream<ReadClaim> frames = group.stream().filter(r -> !r.isLearned() && r.status() == leading.status());
        Stream<ReadClaim> learned = group.stream()
                .filter(ReadClaim::isLearned)
                .map(r -> framed ? r.with(leading.reading()) : r)
                .filter(r -> r.status() == leading.status());
        return Stream.concat(frames, learned).toList();
    }

    private static boolean isReadByFrame(List<ReadClaim> group) {
        return group != null && group.stream().anyMatch(r -> !r.isLearned());
    }

    /** The same pair the other way round. */
    private static PairInSentence turned(PairInSentence key) {
        Pair pair = key.pair();
        return pair.object() instanceof ClaimObject.EntityObject object
                ? new PairInSentence(
                        new Pair(object.id(), pair.predicate(), new ClaimObject.EntityObject(pair.subject())),
                        key.sentence())
                : key;
    }

    private record Witness(int sentence, boolean learned) {}

    private static Settled settled(List<ReadClaim> group) {
        ReadClaim best = group.stream()
                .max(Comparator.comparing((ReadClaim r) -> !r.isLearned())
                        .thenComparingDouble(ReadClaim::confidence)
                        .thenComparing(ReadClaim::frame, Comparator.reverseOrder()))
                .orElseThrow();
        // Two frames on the same words are one witness.
        long witnesses = group.stream()
                .map(r -> new Witness(r.place().sentence(), r.isLearned()))
                .distinct()
                .count();
        double surest = group.stream().mapToDouble(ReadClaim::confidence).max().orElseThrow();
        double confidence = 1 - (1 - surest) * Math.pow(AGREEMENT, witnesses - 1);
        confidence = Math.round(Math.min(MOST, confidence) * 1000) / 1000.0;
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
