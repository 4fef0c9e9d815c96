package org.newsgraph.learn;

import java.util.List;
import java.util.function.Predicate;
import org.newsgraph.ontology.Iri;

/**
 * What another reader makes of a sentence: the claims between two of its entities, in whatever status.
 *
 * @param claims in any order; repetitions change nothing
 */
public record OtherClaims(List<OtherClaim> claims) {

    /** No other reader says anything. */
    public static final OtherClaims NONE = new OtherClaims(List.of());

    /** How many numbers {@link #beside} gives. */
    static final int SIZE = 4;

    /**
     * One claim of the other reader.
     *
     * @param subject id of the entity that is its subject
     * @param object id of the entity that is its object
     */
    public record OtherClaim(int subject, Iri property, int object) {

        private boolean sameProperty(Candidate candidate) {
            return property.equals(candidate.label().property().iri());
        }

        private boolean sameEnds(Candidate candidate) {
            return subject == candidate.subject() && object == candidate.object();
        }

        private boolean turnedEnds(Candidate candidate) {
            return subject == candidate.object() && object == candidate.subject();
        }

        private boolean isSame(Candidate candidate) {
            return sameProperty(candidate)
                    && (sameEnds(candidate) || candidate.label().property().symmetric() && turnedEnds(candidate));
        }
    }

    public OtherClaims {
        claims = List.copyOf(claims);
    }

    /** Whether one of them is the candidate itself. */
    boolean hold(Candidate candidate) {
        return claims.stream().anyMatch(c -> c.isSame(candidate));
    }

    /**
     * How these claims stand to a candidate; 1 each where it is so, else 0: it is said the other way round; something else
     * is said of the same two; the same property of the subject with another object, and of the object with another
     * subject. That it is said itself is no number: then two readers agree, and each must have come to it on its own.
     */
    double[] beside(Candidate candidate) {
        boolean symmetric = candidate.label().property().symmetric();
        return new double[] {
            any(c -> c.sameProperty(candidate) && !symmetric && c.turnedEnds(candidate)),
            any(c -> !c.sameProperty(candidate) && (c.sameEnds(candidate) || c.turnedEnds(candidate))),
            any(c -> c.sameProperty(candidate)
                    && c.subject() == candidate.subject()
                    && c.object() != candidate.object()),
            any(c ->
                    c.sameProperty(candidate) && c.object() == candidate.object() && c.subject() != candidate.subject())
        };
    }

    private double any(Predicate<OtherClaim> holds) {
        return claims.stream().anyMatch(holds) ? 1 : 0;
    }
}
