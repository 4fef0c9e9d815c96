package org.newsgraph.language;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeMap;

/** Writes {@link FeatureWeights} as they are read: a line a feature, in the order of their names. */
public final class WeightFile {

    private static final double LEAST_WEIGHT = 0.02;

    private WeightFile() {}

    /** Weights are rounded to a hundredth; those that hardly matter are left out. */
    public static void write(FeatureWeights weights, Path file) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
            new TreeMap<>(weights.weights()).forEach((feature, weight) -> {
                if (Math.abs(weight) >= LEAST_WEIGHT) {
                    out.printf(Locale.ROOT, "%s\t%.2f\n", feature, weight);
                }
            });
        }
    }
}
