package org.newsgraph.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChoiceTrainingTest {

    private static final List<List<String>> NEAR_OR_FAR = List.of(List.of("far"), List.of("near"));

    private final ChoiceTraining training = new ChoiceTraining(0.2, 0.02);

    @Test
    void whatIsChosenOftenBecomesLikely() {
        assertThat(training.probabilities(NEAR_OR_FAR)).containsExactly(0.5, 0.5);
        for (int i = 0; i < 20; i++) {
            training.learn(NEAR_OR_FAR, Set.of(1), 1);
        }
        assertThat(training.probabilities(NEAR_OR_FAR)[1]).isGreaterThan(0.8);
        assertThat(training.last().weights().get("near")).isPositive();
        assertThat(training.last().weights().get("far")).isNegative();
    }

    @Test
    void ofSeveralTargetsTheOneBelievedInGainsMore() {
        List<List<String>> candidates = List.of(List.of("near"), List.of("far"), List.of("nobody"));
        training.learn(candidates, Set.of(0), 1);
        double[] before = training.probabilities(candidates);
        training.learn(candidates, Set.of(0, 1), 1);
        double[] after = training.probabilities(candidates);
        assertThat(after[2]).isLessThan(before[2]);
        assertThat(after[0] - before[0]).isGreaterThan(after[1] - before[1]);
    }

    @Test
    void withoutATargetNothingIsLearned() {
        training.learn(NEAR_OR_FAR, Set.of(), 1);
        assertThat(training.last().weights()).isEmpty();
    }

    @Test
    void theMeanIsOfTheTimesThatWereCounted() {
        training.learn(NEAR_OR_FAR, Set.of(1), 1);
        double first = training.last().weights().get("near");
        training.count();
        training.learn(NEAR_OR_FAR, Set.of(1), 1);
        double second = training.last().weights().get("near");
        training.count();
        assertThat(training.mean().weights().get("near")).isCloseTo((first + second) / 2, within(1e-12));
    }

    @Test
    void eachLessonIsJudgedOnceByWhatWasLearnedFromOtherArticles() {
        List<String> lessons = List.of("a 1", "a 2", "b 1", "c 1", "d 1", "e 1", "f 1");
        Map<String, List<String>> learned = new HashMap<>();
        new ArticleFolds<String>(lesson -> lesson.substring(0, 1)).judge(lessons, others -> others, learned::put);
        assertThat(learned).containsOnlyKeys(lessons);
        learned.forEach((lesson, others) ->
                assertThat(others).isNotEmpty().noneMatch(other -> other.startsWith(lesson.substring(0, 1))));
    }
}
