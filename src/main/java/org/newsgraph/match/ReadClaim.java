package org.newsgraph.match;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.newsgraph.claim.ClaimObject;
import org.newsgraph.claim.Qualifier;
import org.newsgraph.claim.Status;
import org.newsgraph.mention.Entity;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;
import org.newsgraph.status.StatusReader;

/**
 * What one reader read in one place, before the claims of a pair are merged.
 *
 * @param subject the subject
 * @param predicate the property
 * @param object the object
 * @param reading its status and source
 * @param confidence how sure the reader is, in [0, 1]
 * @param frame what read it
 * @param place where in which sentence
 * @param qualifiers what else is said of the event
 */
public record ReadClaim(
        Entity subject,
        Iri predicate,
        ClaimObject object,
        StatusReader.Reading reading,
        double confidence,
        Iri frame,
        Place place,
        List<Qualifier> qualifiers) {

    /** What learned claims have for a frame. */
    public static final Iri LEARNED = new Iri(NG.FRAME + "learned");

    /**
     * Half-open ranges of token indices in one sentence.
     *
     * @param sentence the sentence's index
     */
    public record Place(int sentence, Tokens subject, Tokens object, Tokens trigger) {}

    /** Tokens {@code [begin, end)} of a sentence, at least one. */
    public record Tokens(int begin, int end) {
        public Tokens {
            if (begin < 0 || end <= begin) {
                throw new IllegalArgumentException("no tokens: [" + begin + ", " + end + ")");
            }
        }
    }

    public ReadClaim {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(predicate, "predicate");
        Objects.requireNonNull(object, "object");
        Objects.requireNonNull(frame, "frame");
        qualifiers = List.copyOf(qualifiers);
    }

    /** The same with another status. */
    public ReadClaim with(StatusReader.Reading other) {
        return new ReadClaim(subject, predicate, object, other, confidence, frame, place, qualifiers);
    }

    /** The same, as sure by such a factor. */
    public ReadClaim surerBy(double factor) {
        return new ReadClaim(subject, predicate, object, reading, confidence * factor, frame, place, qualifiers);
    }

    /** Whether both say, or deny, the same of the same. */
    public boolean isOfSamePair(ReadClaim other) {
        return subject.equals(other.subject) && predicate.equals(other.predicate) && object.equals(other.object);
    }

    /** Whether the learned reader read it, and no frame. */
    public boolean isLearned() {
        return frame.equals(LEARNED);
    }

    /** How the article stands to it. */
    public Status status() {
        return reading.status();
    }

    /** Who says it. */
    public Optional<String> attributedTo() {
        return reading.attributedTo();
    }
}
