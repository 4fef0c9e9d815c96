package org.newsgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.newsgraph.article.InputException;
import org.newsgraph.encode.EncoderUnavailableException;
import org.newsgraph.encode.SentenceEncoder;
import org.newsgraph.learn.ReaderModel;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.train.FoldTrial;
import org.newsgraph.train.Training;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsgraph train}: annotated articles in, a model out. */
@Command(
        name = "train",
        description = {
            "Makes a model for the learned reader from annotated articles.",
            "",
            "A SET is a folder with gold.tsv, entities.tsv, the articles in a folder \"articles\" or a file"
                    + " articles.jsonl, perhaps pairs.tsv where only pairs are annotated, and perhaps a LICENSE. First"
                    + " it learns from four fifths of the articles and reads the rest, five times over, to tell how good"
                    + " it will be; then it learns from all. The same sets and seed make the same model.",
            "",
            "With --folds it makes no model, but tells how well both readers read the articles of the SETs, each by a"
                    + " model that learned from all others: precision, recall and F1 over all gold facts, as"
                    + " 'newsgraph evaluate' counts them.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  newsgraph train --out mine.model my-annotations/",
            "  newsgraph train --folds 5 --beside more-annotations/ my-annotations/"
        })
final class TrainCommand extends ExplainedCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private OntologyOption ontologyOption;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Where to write the model; reader.model without it.")
    private Path out = Path.of("reader.model");

    @Mixin
    private FoldOptions folds;

    @Option(names = "--seed", paramLabel = "N", description = "Of all that is drawn at random; 7 without it.")
    private long seed = 7;

    @Option(names = "--epochs", paramLabel = "N", description = "How often each sentence is seen; 6 without it.")
    private int epochs = 6;

    @Option(names = "--networks", paramLabel = "N", description = "How many networks vote; 2 without it.")
    private int networks = 2;

    @Option(
            names = {"-t", "--threads"},
            paramLabel = "N",
            description = "How many networks learn at a time; 2 without it. The model is the same with any number.")
    private int threads = 2;

    @Mixin
    private SetUseOptions use;

    @Parameters(arity = "1..*", paramLabel = "SET", description = "Folders of annotated articles.")
    private List<Path> sets;

    TrainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        atLeastOne("--epochs", epochs);
        atLeastOne("--networks", networks);
        atLeastOne("--threads", threads);
        Optional<FoldTrial.Plan> trial = folds.plan(sets, use.use());
        String version = String.valueOf(TrainCommand.class.getPackage().getImplementationVersion());
        Training.Settings settings = new Training.Settings(seed, epochs, networks, threads, version);
        if (trial.isEmpty()) {
            new OutputFile(out).requirePlace();
        }
        Ontology ontology = ontologyOption.load();
        try (SentenceEncoder encoder = SentenceEncoder.load()) {
            if (trial.isPresent()) {
                FoldTrial folded = FoldTrial.of(ontology, encoder, settings, console.err()::println);
                FoldOptions.report(folded, trial.get(), ontology, console);
                return 0;
            }
            Training training = Training.of(ontology, encoder, settings, console.err()::println);
            ReaderModel model = training.learnFrom(sets, use.use());
            Training.write(model, out);
            console.printer().print(model.card());
            console.printer().flush();
            return 0;
        } catch (EncoderUnavailableException e) {
            throw new InputException("the sentence encoder does not run here: " + e.getMessage(), e);
        }
    }

    private void atLeastOne(String option, int number) {
        if (number < 1) {
            throw new ParameterException(spec.commandLine(), option + " " + number + ": give at least 1");
        }
    }
}
