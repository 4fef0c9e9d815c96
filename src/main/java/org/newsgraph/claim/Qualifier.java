package org.newsgraph.claim;

import java.util.Objects;
import org.newsgraph.ontology.Iri;

/**
 * One more thing that is said of the event behind a claim: the goods of an export restriction, the amount of a funding.
 *
 * @param property such as {@code ng:goods}, {@code ng:amount}, {@code ng:round}, {@code ng:date}
 * @param value words of the text, or a date or an amount in the form that {@link ClaimObject} gives it
 */
public record Qualifier(Iri property, QualifierValue value) {

    public Qualifier {
        Objects.requireNonNull(property, "property");
        Objects.requireNonNull(value, "value");
    }

    /** What a qualifier says: a date or an amount, or the words of the text. */
    public sealed interface QualifierValue {}

    /** Words of the text. */
    public record Words(String text) implements QualifierValue {}

    /** A date. */
    public record Date(ClaimObject.DateObject date) implements QualifierValue {}

    /** An amount of money. */
    public record Money(ClaimObject.MoneyObject money) implements QualifierValue {}
}
