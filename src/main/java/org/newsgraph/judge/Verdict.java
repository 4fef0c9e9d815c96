package org.newsgraph.judge;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.Vocabulary;

/**
 * What a name names, as far as can be told.
 *
 * @param probabilities of the classes, {@link Ballot#NOTHING} among them; they add up to 1
 */
record Verdict(Map<Iri, Double> probabilities) {

    Verdict {
        probabilities = new TreeMap<>(probabilities);
    }

    /** The probability of a class and all below it. */
    double of(Iri cls, Vocabulary vocabulary) {
        double sum = 0;
        for (Map.Entry<Iri, Double> entry : probabilities.entrySet()) {
            sum += vocabulary.isA(entry.getKey(), cls) ? entry.getValue() : 0;
        }
        return sum;
    }

    /** The likeliest top class, or {@link Ballot#NOTHING}. */
    Iri coarse(Vocabulary vocabulary) {
        Map<Iri, Double> sums = new TreeMap<>();
        probabilities.forEach((cls, p) -> sums.merge(vocabulary.coarse(cls), p, Double::sum));
        return best(sums);
    }

    /** The likeliest class below the likeliest top class. */
    Iri type(Vocabulary vocabulary) {
        Iri top = coarse(vocabulary);
        Map<Iri, Double> inside = new TreeMap<>();
        probabilities.forEach((cls, p) -> {
            if (vocabulary.isA(cls, top)) {
                inside.put(cls, p);
            }
        });
        return inside.isEmpty() ? top : best(inside);
    }

    private static Iri best(Map<Iri, Double> weights) {
        return weights.entrySet().stream()
                .max(Map.Entry.<Iri, Double>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }
}
