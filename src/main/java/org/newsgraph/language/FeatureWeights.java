package org.newsgraph.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The weights of a log-linear model, by feature; a feature that it has not seen has the weight 0.
 *
 * <p>A file of them has one line a feature: name and weight, parted by a tab. Immutable and thread-safe.
 */
public record FeatureWeights(Map<String, Double> weights) {

    public FeatureWeights {
        weights = Map.copyOf(weights);
    }

    /**
     * Weights that come with the program.
     *
     * @param owner a class beside whose package the file lies
     * @throws IllegalStateException if it is not there
     */
    public static FeatureWeights of(Class<?> owner, String resource) {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + resource);
            }
            Map<String, Double> weights = new HashMap<>();
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] columns = line.split("\t");
                weights.put(columns[0], Double.valueOf(columns[1]));
            }
            return new FeatureWeights(weights);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    /** The sum of the features' weights. */
    public double sum(List<String> features) {
        return features.stream().mapToDouble(f -> weights.getOrDefault(f, 0.0)).sum();
    }
}
