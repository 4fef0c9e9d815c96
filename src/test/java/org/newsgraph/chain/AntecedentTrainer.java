package org.newsgraph.chain;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.newsgraph.language.ArticleFolds;
import org.newsgraph.language.ChoiceTraining;
import org.newsgraph.language.FeatureWeights;
import org.newsgraph.language.WeightFile;

/**
 * Trains {@link AntecedentModel}: run by hand, with the folders of annotated articles and, last, the file to write.
 *
 * <p>The order of lessons comes from a fixed seed, so that the same sets give the same file.
 */
final class AntecedentTrainer {

    private static final int PASSES = 30;
    /** The passes whose weights do not count yet. The mean of the others depends less on the order of the lessons. */
    private static final int SETTLED = 10;

    private static final double RATE = 0.2;
    private static final double L2 = 0.03;
    private static final double PERHAPS = 0.5;
    private static final double WRONG = 0.7;

    private final ChoiceTraining training = new ChoiceTraining(RATE, L2);

    private AntecedentTrainer() {}

    public static void main(String[] args) throws IOException {
        int sets = args.length - 1;
        List<AntecedentLesson> lessons = new ArrayList<>();
        for (String set : List.of(args).subList(0, sets)) {
            AntecedentLessons.of(Path.of(set), AntecedentModel.load()).stream()
                    .filter(AntecedentLesson::teaches)
                    .forEach(lessons::add);
        }
        judgeByFolds(lessons);
        WeightFile.write(trained(lessons), Path.of(args[sets]));
    }

    private static void judgeByFolds(List<AntecedentLesson> lessons) {
        List<Boolean> right = new ArrayList<>();
        new ArticleFolds<AntecedentLesson>(lesson -> lesson.place().split(" ")[0])
                .judge(lessons, AntecedentTrainer::trained, (lesson, weights) -> {
                    if (!lesson.right().isEmpty()) {
                        right.add(lesson.right().contains(best(lesson, weights)));
                    }
                });
        System.err.printf(
                Locale.ROOT,
                "%d lessons; held out: %.1f %% of %d right%n",
                lessons.size(),
                100.0 * Collections.frequency(right, true) / right.size(),
                right.size());
    }

    private static int best(AntecedentLesson lesson, FeatureWeights weights) {
        double[] p = ChoiceTraining.probabilities(lesson.candidates(), weights);
        return IntStream.range(0, p.length)
                .boxed()
                .max((a, b) -> Double.compare(p[a], p[b]))
                .orElseThrow();
    }

    private static FeatureWeights trained(List<AntecedentLesson> lessons) {
        AntecedentTrainer trainer = new AntecedentTrainer();
        trainer.learn(lessons);
        return trainer.training.mean();
    }

    private void learn(List<AntecedentLesson> all) {
        List<AntecedentLesson> lessons = new ArrayList<>(all);
        Random random = new Random(7);
        for (int pass = 0; pass < PASSES; pass++) {
            Collections.shuffle(lessons, random);
            Map<String, Double> likeliest = likeliest(lessons);
            for (AntecedentLesson lesson : lessons) {
                if (!lesson.right().isEmpty()) {
                    training.learn(lesson.candidates(), lesson.right(), 1);
                } else if (!lesson.perhaps().isEmpty()) {
                    training.learn(lesson.candidates(), believed(lesson, likeliest), PERHAPS);
                } else {
                    training.learn(lesson.candidates(), lesson.notWrong(), WRONG);
                }
            }
            if (pass >= SETTLED) {
                training.count();
            }
        }
    }

    /** How likely the likeliest word of a sentence stands for one of whom something is said there, by place and name. */
    private Map<String, Double> likeliest(List<AntecedentLesson> lessons) {
        Map<String, Double> likeliest = new HashMap<>();
        for (AntecedentLesson lesson : lessons) {
            double[] p = training.probabilities(lesson.candidates());
            lesson.perhaps().forEach(i -> likeliest.merge(lesson.placeOf(i), p[i], Math::max));
        }
        return likeliest;
    }

    /** Of several words in a sentence that may stand for one, the likeliest does; others only if they are likely too. */
    private Set<Integer> believed(AntecedentLesson lesson, Map<String, Double> likeliest) {
        double[] p = training.probabilities(lesson.candidates());
        return lesson.perhaps().stream()
                .filter(i -> p[i] > 0.5 || p[i] >= likeliest.get(lesson.placeOf(i)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
