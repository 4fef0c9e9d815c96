package org.newsgraph.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.evaluate.Score;
import org.newsgraph.evaluate.ScoreReport;
import org.newsgraph.learn.ReaderSettings;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.train.FoldTrial;
import org.newsgraph.train.SetUse;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --folds} and its kin: how well articles are read that were not learned from. */
final class FoldOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--folds",
            paramLabel = "N",
            description = "Make no model, but divide the articles of the SETs in N parts by turns, at least 2, and read"
                    + " each part by a model that learned from the others. --beside, --articles and"
                    + " --learned-threshold go with it.")
    private Optional<Integer> folds = Optional.empty();

    @Option(
            names = "--beside",
            paramLabel = "SET",
            description = "With --folds: a set to learn from for every part, whose own articles are not read. May be"
                    + " given several times.")
    private List<Path> beside = new ArrayList<>();

    @Mixin
    private ArticlesOption articles;

    @Option(
            names = "--learned-threshold",
            paramLabel = "P",
            split = ",",
            description =
                    "With --folds: the least probability, between 0 and 1, of a claim that the learned reader makes"
                            + " on its own; several are tried each, separated by commas. Default: "
                            + ReaderSettings.THRESHOLD + ".")
    private List<Double> thresholds = new ArrayList<>();

    /** What is to be tried; empty if no folds are asked for. */
    Optional<FoldTrial.Plan> plan(List<Path> sets, SetUse use) {
        if (folds.isEmpty()) {
            if (!beside.isEmpty() || articles.isGiven() || !thresholds.isEmpty()) {
                throw wrong("--beside, --articles and --learned-threshold go with --folds only");
            }
            return Optional.empty();
        }
        if (folds.get() < 2) {
            throw wrong("--folds " + folds.get() + ": give at least 2");
        }
        for (double threshold : thresholds) {
            if (!(threshold > 0 && threshold < 1)) {
                throw wrong("--learned-threshold " + threshold + ": give a number between 0 and 1");
            }
        }
        List<Double> tried = thresholds.isEmpty() ? List.of(ReaderSettings.THRESHOLD) : thresholds;
        return Optional.of(new FoldTrial.Plan(sets, beside, articles.stems(), folds.get(), use, tried));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }

    /** Tries what was planned and prints how well each reader read. */
    static void report(FoldTrial trial, FoldTrial.Plan plan, Ontology ontology, Console console) {
        List<FoldTrial.Figures> figures = trial.of(plan, claims -> ScoredClaims.of(claims, ontology));
        for (FoldTrial.Figures set : figures) {
            console.printer().print(set.set() + ": " + set.articles() + " articles in " + plan.folds() + " folds\n");
            Map<String, Score> readers = new LinkedHashMap<>();
            readers.put("grammar", set.grammar());
            for (FoldTrial.AtThreshold learned : set.learned()) {
                readers.put("learned, " + learned.threshold(), learned.alone());
                readers.put("both, " + learned.threshold(), learned.both());
            }
            new ScoreReport(console.printer()).compare(readers);
        }
    }
}
