package org.newsgraph.diagnose;

import java.util.Objects;
import java.util.Optional;
import org.newsgraph.ontology.PropertyTerm;

/**
 * A fact that somebody expects an article to yield.
 *
 * @param subject its subject
 * @param property its property
 * @param object its object
 * @param evidence the words of the article that say it, where they are known; several parts are parted by {@code ||}
 */
public record Wanted(End subject, PropertyTerm property, End object, Optional<String> evidence) {

    public Wanted {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(property, "property");
        Objects.requireNonNull(object, "object");
        Objects.requireNonNull(evidence, "evidence");
    }
}
