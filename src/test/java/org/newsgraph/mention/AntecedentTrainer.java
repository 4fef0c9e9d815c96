package org.newsgraph.mention;

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
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Trains {@link AntecedentModel}: run by hand, with the folders of annotated articles and, last, the file to write.
 *
 * <p>Log-linear over the candidates and nobody, by stochastic gradient with AdaGrad and L2. Of several candidates that may
 * be right each counts as far as the model believes in it, as in expectation maximisation. The order of lessons comes from a
 * fixed seed, so that the same bench gives the same file.
 */
final class AntecedentTrainer {

    private static final int PASSES = 30;
    private static final double RATE = 0.2;
    private static final double L2 = 0.03;
    private static final double PERHAPS = 0.5;
    private static final double WRONG = 0.7;
    private static final double LEAST_WEIGHT = 0.02;
    private static final int FOLDS = 5;

    private final Map<String, Double> weights = new TreeMap<>();
    private final Map<String, Double> squares = new HashMap<>();

    public static void main(String[] args) throws IOException {
        int sets = args.length - 1;
        List<AntecedentLesson> lessons = new ArrayList<>();
        for (String set : List.of(args).subList(0, sets)) {
            AntecedentLessons.of(Path.of(set), AntecedentModel.load()).stream()
                    .filter(AntecedentLesson::teaches)
                    .forEach(lessons::add);
        }
        judgeByFolds(lessons);
        AntecedentTrainer trainer = new AntecedentTrainer();
        trainer.train(lessons);
        trainer.write(Path.of(args[sets]));
    }

    private static void judgeByFolds(List<AntecedentLesson> lessons) {
        int known = 0;
        int right = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            AntecedentTrainer trainer = new AntecedentTrainer();
            int out = fold;
            trainer.train(lessons.stream().filter(l -> foldOf(l) != out).toList());
            for (AntecedentLesson lesson : lessons) {
                if (foldOf(lesson) == out && !lesson.right().isEmpty()) {
                    known++;
                    right += lesson.right().contains(trainer.best(lesson)) ? 1 : 0;
                }
            }
        }
        System.err.printf(
                Locale.ROOT,
                "%d lessons; held out: %.1f %% of %d right%n",
                lessons.size(),
                100.0 * right / known,
                known);
    }

    private static int foldOf(AntecedentLesson lesson) {
        return Math.floorMod(lesson.place().split(" ")[0].hashCode(), FOLDS);
    }

    private void train(List<AntecedentLesson> all) {
        List<AntecedentLesson> lessons = new ArrayList<>(all);
        Random random = new Random(7);
        for (int pass = 0; pass < PASSES; pass++) {
            Collections.shuffle(lessons, random);
            Map<String, Double> likeliest = likeliest(lessons);
            for (AntecedentLesson lesson : lessons) {
                if (!lesson.right().isEmpty()) {
                    learn(lesson, lesson.right(), 1);
                } else if (!lesson.perhaps().isEmpty()) {
                    learn(lesson, believed(lesson, likeliest), PERHAPS);
                } else {
                    Set<Integer> others = IntStream.rangeClosed(0, lesson.nobody())
                            .boxed()
                            .filter(i -> !lesson.wrong().contains(i))
                            .collect(Collectors.toCollection(TreeSet::new));
                    learn(lesson, others, WRONG);
                }
            }
        }
    }

    /** How likely the likeliest word of a sentence stands for one of whom something is said there, by place and name. */
    private Map<String, Double> likeliest(List<AntecedentLesson> lessons) {
        Map<String, Double> likeliest = new HashMap<>();
        for (AntecedentLesson lesson : lessons) {
            double[] p = probabilities(lesson);
            lesson.perhaps()
                    .forEach(i -> likeliest.merge(
                            lesson.place() + " " + lesson.names().get(i), p[i], Math::max));
        }
        return likeliest;
    }

    /** Of several words in a sentence that may stand for one, the likeliest does; others only if they are likely too. */
    private Set<Integer> believed(AntecedentLesson lesson, Map<String, Double> likeliest) {
        double[] p = probabilities(lesson);
        return lesson.perhaps().stream()
                .filter(i -> p[i] > 0.5
                        || p[i]
                                >= likeliest.get(
                                        lesson.place() + " " + lesson.names().get(i)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void learn(AntecedentLesson lesson, Set<Integer> targets, double weight) {
        double[] p = probabilities(lesson);
        double sum = targets.stream().mapToDouble(i -> p[i]).sum();
        for (int i = 0; i < p.length && sum > 0; i++) {
            double wanted = targets.contains(i) ? p[i] / sum : 0;
            double error = weight * (p[i] - wanted);
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

    private double[] probabilities(AntecedentLesson lesson) {
        double[] scores = lesson.candidates().stream()
                .mapToDouble(features -> features.stream()
                        .mapToDouble(f -> weights.getOrDefault(f, 0.0))
                        .sum())
                .toArray();
        double highest = Arrays.stream(scores).max().orElseThrow();
        double[] exponentials =
                Arrays.stream(scores).map(s -> Math.exp(s - highest)).toArray();
        double sum = Arrays.stream(exponentials).sum();
        return Arrays.stream(exponentials).map(e -> e / sum).toArray();
    }

    private int best(AntecedentLesson lesson) {
        double[] p = probabilities(lesson);
        return IntStream.range(0, p.length)
                .boxed()
                .max((a, b) -> Double.compare(p[a], p[b]))
                .orElseThrow();
    }

    private void write(Path file) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
            weights.forEach((feature, weight) -> {
                if (Math.abs(weight) >= LEAST_WEIGHT) {
                    out.printf(Locale.ROOT, "%s\t%.2f\n", feature, weight);
                }
            });
        }
    }
}
