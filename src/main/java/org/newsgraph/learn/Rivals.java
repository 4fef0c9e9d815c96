package org.newsgraph.learn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import org.newsgraph.mention.Mention;
import org.newsgraph.ontology.Iri;

/**
 * What a candidate's score is weighed by: the scores of what the sentence may say instead.
 *
 * <p>Of <em>Alpha, an early investor in Beta, the maker that Mr Gamma started</em> a network may hold that Gamma founded
 * Alpha; that he founded Beta it holds for likelier, which speaks against the other. So does what another reader reads
 * there.
 */
final class Rivals {

    /** How many numbers weigh a score, the score itself and a constant among them. */
    static final int SIZE = 12 + OtherClaims.SIZE;

    private static final double MOST = 8;
    private static final int FAR = 8;
    private static final int VERY_FAR = 16;

    private final Map<Group, List<Candidate>> groups = new HashMap<>();
    private final OtherClaims others;

    /**
     * @param all the candidates of one sentence
     * @param others what another reader makes of it
     */
    Rivals(List<Candidate> all, OtherClaims others) {
        this.others = others;
        for (Candidate candidate : all) {
            groupsOf(candidate)
                    .forEach(group -> groups.computeIfAbsent(group, g -> new ArrayList<>())
                            .add(candidate));
        }
    }

    /** Candidates that share something: a sentence that names many has too many to compare each with each. */
    private sealed interface Group {

        record Subject(Iri property, int entity) implements Group {}

        record Object(Iri property, int entity) implements Group {}

        record Ends(int one, int other) implements Group {}
    }

    private static List<Group> groupsOf(Candidate candidate) {
        return List.of(subjectOf(candidate), objectOf(candidate), endsOf(candidate));
    }

    private static Group subjectOf(Candidate candidate) {
        return new Group.Subject(candidate.label().property().iri(), candidate.subject());
    }

    private static Group objectOf(Candidate candidate) {
        return new Group.Object(candidate.label().property().iri(), candidate.object());
    }

    private static Group endsOf(Candidate candidate) {
        int subject = candidate.subject();
        int object = candidate.object();
        return new Group.Ends(Math.min(subject, object), Math.max(subject, object));
    }

    /** What the score of one candidate of the sentence is weighed by. */
    double[] of(Candidate candidate) {
        double own = scaled(candidate.logit());
        double sameObject = best(objectOf(candidate), c -> !c.sameEnds(candidate));
        double sameSubject = best(subjectOf(candidate), c -> !c.sameEnds(candidate));
        double otherLabel = best(endsOf(candidate), c -> !sameLabel(c, candidate));
        double turned = best(endsOf(candidate), c -> c != candidate && sameLabel(c, candidate));
        double[] scores = {
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
        return DoubleStream.concat(DoubleStream.of(scores), DoubleStream.of(others.beside(candidate)))
                .toArray();
    }

    private static boolean sameLabel(Candidate one, Candidate other) {
        return one.label().property().iri().equals(other.label().property().iri());
    }

    private double best(Group group, Predicate<Candidate> rival) {
        return scaled(groups.get(group).stream()
                .filter(rival)
                .mapToDouble(Candidate::logit)
                .max()
                .orElse(-MOST));
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
