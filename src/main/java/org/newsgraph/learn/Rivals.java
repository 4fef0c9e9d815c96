package org.newsgraph.learn;

import java.util.List;
import java.util.function.Predicate;
import org.newsgraph.mention.Mention;

/**
 * What a candidate's score is weighed by: the scores of what the sentence may say instead.
 *
 * <p>Of <em>Alpha, an early investor in Beta, the maker that Mr Gamma started</em> a network may hold that Gamma founded
 * Alpha; that he founded Beta it holds for likelier, which speaks against the other.
 */
final class Rivals {

    /** How many numbers weigh a score, the score itself and a constant among them. */
    static final int SIZE = 12;

    private static final double MOST = 8;
    private static final int FAR = 8;
    private static final int VERY_FAR = 16;

    private Rivals() {}

    /** What the score of one candidate is weighed by, given all of its sentence. */
    static double[] of(Candidate candidate, List<Candidate> all) {
        double own = scaled(candidate.logit());
        double sameObject =
                best(all, c -> sameLabel(c, candidate) && c.object() == candidate.object() && !c.sameEnds(candidate));
        double sameSubject =
                best(all, c -> sameLabel(c, candidate) && c.subject() == candidate.subject() && !c.sameEnds(candidate));
        double otherLabel = best(all, c -> !sameLabel(c, candidate) && c.sameEnds(candidate));
        double turned = best(all, c -> c != candidate && sameLabel(c, candidate) && c.sameEnds(candidate));
        return new double[] {
            1,
            own,
            sameObject,
            sameSubject,
            otherLabel,
            turned,
            own - Math.max(sameObject, -1),
            Math.max(0, sameObject - own),
            holds(candidate, Mention.Kind.PRONOUN),
            holds(candidate, Mention.Kind.NOMINAL),
            candidate.pair().distance() > FAR ? 1 : 0,
            candidate.pair().distance() > VERY_FAR ? 1 : 0
        };
    }

    private static boolean sameLabel(Candidate one, Candidate other) {
        return one.label().property().equals(other.label().property());
    }

    private static double best(List<Candidate> all, Predicate<Candidate> rival) {
        return scaled(
                all.stream().filter(rival).mapToDouble(Candidate::logit).max().orElse(-MOST));
    }

    /** Scores far out differ in nothing that counts. */
    private static double scaled(double logit) {
        return Math.max(-MOST, Math.min(MOST, logit)) / 4;
    }

    private static double holds(Candidate candidate, Mention.Kind kind) {
        return candidate.pair().first().mention().kind() == kind
                        || candidate.pair().second().mention().kind() == kind
                ? 1
                : 0;
    }
}
