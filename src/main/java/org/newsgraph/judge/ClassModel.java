package org.newsgraph.judge;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.language.WeightTable;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;

/**
 * A log-linear model of what names name, trained on annotated articles: one weight for every feature and class.
 *
 * <p>Its file has a header with the local names of the classes and one line a feature: name, then the weights, parted by
 * tabs. Immutable and thread-safe.
 */
final class ClassModel {

    private final List<Iri> classes;
    private final Map<String, float[]> weights;

    ClassModel(List<Iri> classes, Map<String, float[]> weights) {
        this.classes = List.copyOf(classes);
        this.weights = weights;
    }

    /** The model that comes with the program. */
    static ClassModel load() {
        Iterator<String[]> rows =
                WeightTable.rows(ClassModel.class, "name-classes.tsv").iterator();
        List<Iri> classes = Stream.of(rows.next()).skip(1).map(NG::term).toList();
        Map<String, float[]> weights = new HashMap<>();
        while (rows.hasNext()) {
            String[] columns = rows.next();
            float[] row = new float[classes.size()];
            for (int i = 0; i < row.length; i++) {
                row[i] = columns[i + 1].isEmpty() ? 0 : Float.parseFloat(columns[i + 1]);
            }
            weights.put(columns[0], row);
        }
        return new ClassModel(classes, weights);
    }

    /** How probable each class is; the values add up to 1. */
    Map<Iri, Double> probabilities(Map<String, Double> features) {
        double[] scores = new double[classes.size()];
        features.forEach((feature, value) -> {
            float[] row = weights.get(feature);
            if (row != null) {
                for (int i = 0; i < scores.length; i++) {
                    scores[i] += row[i] * value;
                }
            }
        });
        double highest = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            highest = Math.max(highest, score);
        }
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Math.exp(scores[i] - highest);
            sum += scores[i];
        }
        Map<Iri, Double> probabilities = new TreeMap<>();
        for (int i = 0; i < scores.length; i++) {
            probabilities.put(classes.get(i), scores[i] / sum);
        }
        return probabilities;
    }

    /** The features that speak loudest for a class, with their share, for those who ask why. */
    String explained(Map<String, Double> features, Iri cls) {
        int column = classes.indexOf(cls);
        return features.entrySet().stream()
                .filter(e -> column >= 0 && weights.containsKey(e.getKey()))
                .map(e -> Map.entry(e.getKey(), weights.get(e.getKey())[column] * e.getValue()))
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(8)
                .map(e -> e.getKey() + ":" + Math.round(e.getValue() * 100) / 100.0)
                .collect(Collectors.joining(" "));
    }
}
