package org.newsgraph.complete;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.newsgraph.language.ArticleFolds;
import org.newsgraph.language.ChoiceTraining;
import org.newsgraph.language.FeatureWeights;
import org.newsgraph.language.WeightFile;

/**
 * Trains {@link VacancyModel}: run by hand, with the folders of annotated articles and, last, the file to write.
 *
 * <p>The weights are the mean over the later passes. The order of lessons comes from a fixed seed, so that the same sets give
 * the same file.
 */
final class VacancyTrainer {

    private static final int PASSES = 12;
    private static final int FIRST_THAT_COUNTS = 6;
    private static final double RATE = 0.1;
    private static final double L2 = 0.02;

    private VacancyTrainer() {}

    public static void main(String[] args) throws IOException {
        int sets = args.length - 1;
        List<VacancyLesson> lessons =
                VacancyLessons.of(Stream.of(args).limit(sets).map(Path::of).toList());
        judgeByFolds(lessons);
        WeightFile.write(trained(lessons), Path.of(args[sets]));
    }

    private static FeatureWeights trained(List<VacancyLesson> all) {
        List<VacancyLesson> lessons = new ArrayList<>();
        all.forEach(lesson -> lessons.addAll(Collections.nCopies(lesson.weight(), lesson)));
        ChoiceTraining training = new ChoiceTraining(RATE, L2);
        Random random = new Random(7);
        for (int pass = 0; pass < PASSES; pass++) {
            Collections.shuffle(lessons, random);
            lessons.forEach(lesson -> training.learn(lesson.candidates(), lesson.targets(), 1));
            if (pass >= FIRST_THAT_COUNTS) {
                training.count();
            }
        }
        return training.mean();
    }

    /** Who was chosen for a part, how probable that was, and whether it is right. */
    private record Choice(double probability, boolean right) {

        static Choice of(VacancyLesson lesson, FeatureWeights weights) {
            double[] p = ChoiceTraining.probabilities(lesson.candidates(), weights);
            int best = 0;
            for (int i = 1; i < p.length - 1; i++) {
                best = p[i] > p[best] ? i : best;
            }
            return new Choice(p[best], lesson.right().contains(best));
        }
    }

    /** Prints how many of those chosen with some probability are right, in articles that were not learned from. */
    private static void judgeByFolds(List<VacancyLesson> lessons) {
        List<Choice> choices = new ArrayList<>();
        new ArticleFolds<>(VacancyLesson::article).judge(lessons, VacancyTrainer::trained, (lesson, weights) -> {
            if (lesson.weight() == 1) {
                choices.add(Choice.of(lesson, weights));
            }
        });
        for (double least : new double[] {0.5, 0.6, 0.7, 0.8}) {
            List<Choice> made =
                    choices.stream().filter(c -> c.probability() >= least).toList();
            long right = made.stream().filter(Choice::right).count();
            System.err.printf(Locale.ROOT, "at %.2f: %d of %d right%n", least, right, made.size());
        }
    }
}
