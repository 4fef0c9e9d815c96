package org.newsgraph.extract;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Trains {@link VacancyModel}: run by hand, with the bench's folder and the file to write.
 *
 * <p>Log-linear over the candidates and nobody, by stochastic gradient with AdaGrad and L2; the mean of the weights over the
 * later passes. The order of lessons comes from a fixed seed, so that the same bench gives the same file.
 */
final class VacancyTrainer {

    private static final int PASSES = 20;
    private static final int FIRST_THAT_COUNTS = 6;
    private static final double RATE = 0.2;
    private static final double L2 = 0.02;
    private static final double LEAST_WEIGHT = 0.02;
    private static final int FOLDS = 5;

    private final Map<String, Double> weights = new HashMap<>();
    private final Map<String, Double> squares = new HashMap<>();
    private final Map<String, Double> means = new TreeMap<>();

    public static void main(String[] args) throws IOException {
        List<VacancyLesson> lessons = VacancyLessons.of(Path.of(args[0]));
        judgeByFolds(lessons);
        new VacancyTrainer().trained(lessons).write(Path.of(args[1]));
    }

    /** Prints how many of those chosen with some probability are right, in articles that were not learned from. */
    private static void judgeByFolds(List<VacancyLesson> lessons) {
        for (double least : new double[] {0.5, 0.65, 0.8}) {
            int chosen = 0;
            int right = 0;
            for (int fold = 0; fold < FOLDS; fold++) {
                int out = fold;
                VacancyTrainer trainer = new VacancyTrainer()
                        .trained(lessons.stream().filter(l -> foldOf(l) != out).toList());
                for (VacancyLesson lesson : lessons) {
                    double[] p = probabilities(lesson, trainer.means);
                    int best = bestOf(p);
                    if (foldOf(lesson) == out && lesson.weight() == 1 && p[best] >= least) {
                        chosen++;
                        right += lesson.right().contains(best) ? 1 : 0;
                    }
                }
            }
            System.err.printf(Locale.ROOT, "at %.2f: %d of %d right%n", least, right, chosen);
        }
    }

    private static int foldOf(VacancyLesson lesson) {
        return Math.floorMod(lesson.article().hashCode(), FOLDS);
    }

    /** The likeliest candidate; nobody, who is last, is none. */
    private static int bestOf(double[] p) {
        int best = 0;
        for (int i = 1; i < p.length - 1; i++) {
            best = p[i] > p[best] ? i : best;
        }
        return best;
    }

    private VacancyTrainer trained(List<VacancyLesson> all) {
        List<VacancyLesson> lessons = new ArrayList<>();
        all.forEach(lesson -> lessons.addAll(Collections.nCopies(lesson.weight(), lesson)));
        Random random = new Random(7);
        for (int pass = 0; pass < PASSES; pass++) {
            Collections.shuffle(lessons, random);
            lessons.forEach(this::learn);
            if (pass >= FIRST_THAT_COUNTS) {
                weights.forEach((f, w) -> means.merge(f, w / (PASSES - FIRST_THAT_COUNTS), Double::sum));
            }
        }
        return this;
    }

    private void learn(VacancyLesson lesson) {
        double[] p = probabilities(lesson, weights);
        Set<Integer> targets = lesson.targets();
        double sum = targets.stream().mapToDouble(i -> p[i]).sum();
        for (int i = 0; i < p.length; i++) {
            double wanted = targets.contains(i) && sum > 0 ? p[i] / sum : 0;
            double error = p[i] - wanted;
            if (Math.abs(error) > 1e-6) {
                lesson.candidates().get(i).forEach(feature -> step(feature, error));
            }
        }
    }

    private void step(String feature, double error) {
        double gradient = error + L2 * weights.getOrDefault(feature, 0.0);
        double square = squares.merge(feature, gradient * gradient, Double::sum);
        weights.merge(feature, -RATE * gradient / Math.sqrt(square + 1e-8), Double::sum);
    }

    private static double[] probabilities(VacancyLesson lesson, Map<String, Double> weights) {
        double[] scores = lesson.candidates().stream()
                .mapToDouble(features -> features.stream()
                        .mapToDouble(f -> weights.getOrDefault(f, 0.0))
                        .sum())
                .toArray();
        double highest = Arrays.stream(scores).max().orElseThrow();
        double[] shares = Arrays.stream(scores).map(s -> Math.exp(s - highest)).toArray();
        double sum = Arrays.stream(shares).sum();
        return Arrays.stream(shares).map(s -> s / sum).toArray();
    }

    private void write(Path file) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
            means.forEach((feature, weight) -> {
                if (Math.abs(weight) >= LEAST_WEIGHT) {
                    out.printf(Locale.ROOT, "%s\t%.2f\n", feature, weight);
                }
            });
        }
    }
}
