package org.newsgraph.judge;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.Vocabulary;

/** The votes for the class of one name. */
final class Ballot {

    /** What a name is given votes for when it names nothing of the graph. */
    static final Iri NOTHING = NG.term("Nothing");

    private final Map<Iri, Double> votes = new TreeMap<>();

    /** Adds to the votes for a class; a negative weight speaks against it. */
    void vote(Iri cls, double weight) {
        votes.merge(cls, weight, Double::sum);
    }

    /** The votes for each class, not counting those for classes below it. */
    Map<Iri, Double> weights() {
        return Collections.unmodifiableMap(votes);
    }

    void addAll(Ballot other) {
        other.votes.forEach(this::vote);
    }

    /** The votes for a class and all below it. */
    double weightOf(Iri cls, Vocabulary vocabulary) {
        double weight = 0;
        for (Map.Entry<Iri, Double> entry : votes.entrySet()) {
            weight += vocabulary.isA(entry.getKey(), cls) ? entry.getValue() : 0;
        }
        return weight;
    }

    /** The top class with most votes: Person, Organization, Place, Product, Project or {@link #NOTHING}; empty without votes. */
    Optional<Iri> coarse(Vocabulary vocabulary) {
        Map<Iri, Double> sums = new TreeMap<>();
        votes.forEach((cls, weight) -> sums.merge(vocabulary.coarse(cls), weight, Double::sum));
        return best(sums);
    }

    /** The class with most votes below the top class that has most. */
    Optional<Iri> decide(Vocabulary vocabulary) {
        return coarse(vocabulary).map(top -> {
            Map<Iri, Double> inside = new TreeMap<>();
            votes.forEach((cls, weight) -> {
                if (vocabulary.isA(cls, top) && !cls.equals(top)) {
                    inside.put(cls, weight);
                }
            });
            // Votes for a class speak for those below it too: an investment firm is a company.
            Map<Iri, Double> sums = new TreeMap<>();
            inside.forEach((cls, weight) -> sums.put(cls, weight));
            return best(sums).orElseGet(() -> usual(top));
        });
    }

    private static Optional<Iri> best(Map<Iri, Double> weights) {
        return weights.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .max(Map.Entry.<Iri, Double>comparingByValue()
                        .thenComparing(Map.Entry.<Iri, Double>comparingByKey().reversed()))
                .map(Map.Entry::getKey);
    }

    /** What most names of a top class in the news are. */
    private static Iri usual(Iri top) {
        if (top.equals(NG.ORGANIZATION)) {
            return NG.COMPANY;
        }
        return top.equals(NG.PLACE) ? NG.CITY : top;
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        votes.forEach((cls, weight) -> out.append(cls.localName())
                .append('=')
                .append(Math.round(weight * 10) / 10.0)
                .append(' '));
        return out.toString().strip();
    }
}
