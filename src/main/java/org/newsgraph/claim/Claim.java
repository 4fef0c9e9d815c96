package org.newsgraph.claim;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.newsgraph.ontology.Iri;

/**
 * What one article says about one pair, with every place where it says so with that status.
 *
 * @param subject id of the subject among the article's entities
 * @param predicate the property
 * @param object the object
 * @param status how the article stands to it
 * @param confidence how sure the reader is that the text says so, in [0, 1]
 * @param attributedTo who says it, in the words of the text, or the name of the entity they speak of
 * @param frame what read it
 * @param evidence where it is said, in order; at least one place
 * @param qualifiers what else is said of the event behind it, in a fixed order
 */
public record Claim(
        int subject,
        Iri predicate,
        ClaimObject object,
        Status status,
        double confidence,
        Optional<String> attributedTo,
        Iri frame,
        List<Evidence> evidence,
        List<Qualifier> qualifiers) {

    /** @throws IllegalArgumentException if the confidence is out of range or evidence is missing */
    public Claim {
        Objects.requireNonNull(predicate, "predicate");
        Objects.requireNonNull(object, "object");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(attributedTo, "attributedTo");
        Objects.requireNonNull(frame, "frame");
        evidence = evidence.stream().sorted().toList();
        qualifiers = List.copyOf(qualifiers);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("no confidence: " + confidence);
        }
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a claim without evidence: " + subject + " " + predicate + " " + object);
        }
    }
}
