package org.newsgraph.learn;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.learn.PairScorer.Scored;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.Vocabulary;

/**
 * A claim that a sentence may make: a label of two of its entities, seen at those of their mentions that speak for it most.
 *
 * @param position which of the sentence's pairs these mentions are
 * @param pair the pair
 * @param index which of all labels it is
 * @param label the label
 * @param scored what the networks make of the pair
 */
public record Candidate(int position, CandidatePair pair, int index, Label label, Scored scored) {

    private record Claim(int subject, Iri property, int object) {}

    /**
     * All candidates of a sentence that the ontology admits, in the order of its pairs and of the labels.
     *
     * @param pairs the sentence's pairs
     * @param scored what the networks make of each
     * @param labels the labels that the networks score; empty where the ontology does not know one
     */
    public static List<Candidate> of(
            List<CandidatePair> pairs, List<Scored> scored, List<Optional<Label>> labels, Vocabulary vocabulary) {
        Map<Claim, Candidate> best = new LinkedHashMap<>();
        for (int i = 0; i < pairs.size(); i++) {
            for (int k = 0; k < labels.size(); k++) {
                if (labels.get(k).isPresent() && labels.get(k).get().fits(pairs.get(i), vocabulary)) {
                    Candidate candidate =
                            new Candidate(i, pairs.get(i), k, labels.get(k).get(), scored.get(i));
                    best.merge(candidate.claim(), candidate, (a, b) -> b.logit() > a.logit() ? b : a);
                }
            }
        }
        return List.copyOf(best.values());
    }

    /** A symmetric claim is the same whoever stands first. */
    private Claim claim() {
        boolean swap = label.property().symmetric() && subject() > object();
        return new Claim(swap ? object() : subject(), label.property().iri(), swap ? subject() : object());
    }

    double logit() {
        return scored.logits()[index];
    }

    /** Whether another is of the same two entities, whichever is the subject. */
    boolean sameEnds(Candidate other) {
        return subject() == other.subject() && object() == other.object()
                || subject() == other.object() && object() == other.subject();
    }

    /** Id of the entity that is the subject. */
    int subject() {
        return label.subject(pair).entity().id();
    }

    /** Id of the entity that is the object. */
    int object() {
        return label.object(pair).entity().id();
    }
}
