package org.newsgraph.mention;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsgraph.ontology.Iri;

/**
 * What was said about the class of one name of an article, and what was made of it.
 *
 * @param spellings how the article writes the name, sorted
 * @param votes the witnesses' votes for classes
 * @param verdict the probabilities of the classes, that of naming nothing among them
 */
public record Testimony(Set<String> spellings, Map<Iri, Double> votes, Map<Iri, Double> verdict) {

    private static final double LEAST_SHOWN = 0.05;

    public Testimony {
        spellings = Collections.unmodifiableSet(new TreeSet<>(spellings));
        votes = Map.copyOf(votes);
        verdict = Map.copyOf(verdict);
    }

    /** {@code witnesses: Company 3.2, Person -1.0; verdict: Company 0.71, Person 0.20}, the weightiest first. */
    public String words() {
        return "witnesses: " + listed(votes, "%.1f") + "; verdict: " + listed(verdict, "%.2f");
    }

    private static String listed(Map<Iri, Double> weights, String format) {
        String words = weights.entrySet().stream()
                .filter(e -> Math.abs(e.getValue()) >= LEAST_SHOWN)
                .sorted(Map.Entry.<Iri, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(e -> e.getKey().localName() + " " + String.format(Locale.ROOT, format, e.getValue()))
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "none" : words;
    }
}
