package org.newsgraph.mention;

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
 * A log-linear model of which candidate a pronoun or noun stands for, trained on annotated articles.
 *
 * <p>Its file has one line a feature: name and weight, parted by a tab. Immutable and thread-safe.
 */
final class AntecedentModel implements AntecedentChoice {

    private static final String RESOURCE = "antecedents.tsv";

    private final Map<String, Double> weights;

    AntecedentModel(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** The model that comes with the program. */
    static AntecedentModel load() {
        try (InputStream in = AntecedentModel.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + RESOURCE);
            }
            Map<String, Double> weights = new HashMap<>();
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] columns = line.split("\t");
                weights.put(columns[0], Double.valueOf(columns[1]));
            }
            return new AntecedentModel(weights);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    double scoreOf(List<String> features) {
        return features.stream().mapToDouble(f -> weights.getOrDefault(f, 0.0)).sum();
    }

    @Override
    public int choose(Anaphor anaphor, List<Candidate> candidates, List<String> nobody) {
        int best = NOBODY;
        double highest = scoreOf(nobody);
        for (int i = 0; i < candidates.size(); i++) {
            double score = scoreOf(candidates.get(i).features());
            if (score > highest) {
                highest = score;
                best = i;
            }
        }
        return best;
    }
}
