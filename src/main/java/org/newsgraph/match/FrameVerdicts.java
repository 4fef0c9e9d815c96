package org.newsgraph.match;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.claim.ClaimObject.EntityObject;
import org.newsgraph.claim.Status;
import org.newsgraph.frame.Frame;
import org.newsgraph.match.ReadClaim.Place;
import org.newsgraph.mention.Entity;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.Vocabulary;
import org.newsgraph.status.StatusReader;

/**
 * What becomes of a frame's claim, given how its words are meant: <em>not let buy</em> read by an inverted frame is so,
 * a <em>former</em> chief executive leads no more, and has worked there.
 *
 * <p>Immutable.
 */
final class FrameVerdicts {

    private final Vocabulary vocabulary;
    private final Set<Iri> lapsing;
    private final Set<Iri> enduring;

    /**
     * @param lapsing the properties that a former holder has no more
     * @param enduring the properties that stay true of the past
     */
    FrameVerdicts(Vocabulary vocabulary, Set<Iri> lapsing, Set<Iri> enduring) {
        this.vocabulary = vocabulary;
        this.lapsing = Set.copyOf(lapsing);
        this.enduring = Set.copyOf(enduring);
    }

    /** How the claim stands, given how its words are meant; empty if the frame then reads nothing. */
    Optional<StatusReader.Reading> on(Frame frame, StatusReader.Reading words) {
        boolean silent = frame.inverted() && words.status() == Status.NEGATED
                || frame.status().isPresent() && !words.status().isFact();
        boolean former = words.former()
                || frame.status().filter(Status.NEGATED::equals).isPresent() && lapsing.contains(frame.property());
        return silent
                ? Optional.empty()
                : Optional.of(new StatusReader.Reading(
                        statusOf(frame, words), former, words.attributedTo(), words.reasons()));
    }

    private Status statusOf(Frame frame, StatusReader.Reading words) {
        Status status = words.status();
        if (frame.status().isPresent() && status.isFact()) {
            return frame.status().get();
        }
        if (words.former() && lapsing.contains(frame.property()) && status.isFact()) {
            return Status.NEGATED;
        }
        if (words.former() && status == Status.NEGATED && enduring.contains(frame.property())) {
            // "is no longer employed by X": the past holds.
            return affirmed(words);
        }
        return status;
    }

    private static Status affirmed(StatusReader.Reading words) {
        return words.attributedTo().isPresent() ? Status.ATTRIBUTED : Status.ASSERTED;
    }

    /**
     * Who led once and leads no more has worked there: what follows from a lapsed relation and endures.
     *
     * @param object the entity that the claim is about beside its subject
     */
    List<ReadClaim> enduringFrom(ReadClaim claim, Entity object) {
        boolean lapsed =
                claim.reading().former() && claim.status() == Status.NEGATED && lapsing.contains(claim.predicate());
        return lapsed
                ? vocabulary.implied(claim.predicate()).stream()
                        .filter(implied -> enduring.contains(implied.property()) && implied.reversed())
                        .map(implied -> turned(claim, implied.property(), object))
                        .toList()
                : List.of();
    }

    /** What stays of a claim whose holder is gone, see {@link FrameMatcher#ended}. */
    List<ReadClaim> ended(ReadClaim claim, Entity holder) {
        if (!lapsing.contains(claim.predicate()) || !claim.status().isFact()) {
            return List.of(claim);
        }
        StatusReader.Reading words = claim.reading();
        ReadClaim over =
                claim.with(new StatusReader.Reading(Status.NEGATED, true, words.attributedTo(), words.reasons()));
        return Stream.concat(Stream.of(over), enduringFrom(over, holder).stream())
                .toList();
    }

    /** The claim the other way round, of another property, as it was once. */
    private static ReadClaim turned(ReadClaim claim, Iri property, Entity object) {
        StatusReader.Reading words = claim.reading();
        Place place = claim.place();
        return new ReadClaim(
                object,
                property,
                new EntityObject(claim.subject().id()),
                new StatusReader.Reading(affirmed(words), true, words.attributedTo(), words.reasons()),
                claim.confidence(),
                claim.frame(),
                new Place(place.sentence(), place.object(), place.subject(), place.trigger()),
                List.of());
    }
}
