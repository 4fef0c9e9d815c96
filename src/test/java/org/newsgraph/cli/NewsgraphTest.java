package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewsgraphTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "build",
                "query",
                "claims",
                "why",
                "why-not",
                "export",
                "evaluate",
                "check",
                "suggest",
                "train",
                "stats",
                "remove"
            })
    void everyCommandExplainsItselfWithAnExampleAndItsExitCodes(String command) {
        CommandRun run = CommandRun.of(command, "--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("Usage: newsgraph " + command)
                .contains("Example")
                .contains("Exit codes:");
    }

    @Test
    void helpListsTheCommands() {
        assertThat(CommandRun.of("--help").out())
                .contains("build", "query", "claims", "why", "why-not", "export", "evaluate", "suggest", "train");
        assertThat(CommandRun.of("help", "stats").out()).contains("Usage: newsgraph stats");
    }

    @Test
    void theVersionNamesWhatTheResultsDependOn() {
        assertThat(CommandRun.of("--version").out()).contains("newsgraph ", "CoreNLP ", "Jena ", "Java ");
    }

    @Test
    void aCommandThatIsMissingOrMisspeltIsAWrongUsage() {
        CommandRun misspelt = CommandRun.of("buidl");

        assertThat(misspelt.exitCode()).isEqualTo(2);
        assertThat(misspelt.err()).contains("'buidl'").contains("newsgraph build");
        assertThat(misspelt.out()).isEmpty();
        assertThat(CommandRun.of().exitCode()).isEqualTo(2);
        assertThat(CommandRun.of("query", "--fromat", "csv", "ASK {}").err()).contains("--fromat");
    }

    @Test
    void whatTheUserCanMendIsOneLineAndDebugAddsWhereItArose() {
        String store = folder.resolve("none").toString();

        CommandRun run = CommandRun.of("stats", "--store", store);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).startsWith("newsgraph: ").contains(store);
        assertThat(CommandRun.of("--debug", "stats", "--store", store).err()).contains("\tat org.newsgraph");
        assertThat(CommandRun.of("stats", "--debug", "--store", store).err()).contains("\tat org.newsgraph");
    }

    @Test
    void evaluateScoresATableOfClaims() throws IOException {
        Path gold = Files.writeString(
                folder.resolve("gold.tsv"),
                "article\tsubject\tpredicate\tobject\tstatus\tneed\na\tAcme\tfounder\tAnn\tasserted\trequired\n");
        Path claims = Files.writeString(
                folder.resolve("claims.tsv"), "article\tsubject\tpredicate\tobject\na\tAcme\tfounder\tBob\n");
        Path json = folder.resolve("score.json");

        CommandRun run = CommandRun.of(
                "evaluate", "--gold", gold + "", "--claims", claims + "", "--errors", "1", "--json", json + "");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("MICRO                    1     1     0   0.0   0.0   0.0")
                .contains("WRONG\ta\tAcme\tfounder\tBob\t\nMISSED\ta\tAcme\tfounder\tAnn\t\n");
        assertThat(Files.readString(json)).contains("\"MICRO\"");
    }

    @Test
    void evaluateNamesTheColumnThatAGoldFileLacks() throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.tsv"), "article\tsubject\trelation\tobject\tstatus\tneed\n");

        CommandRun run = CommandRun.of("evaluate", "--gold", gold + "", "--claims", gold + "");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("newsgraph: " + gold + ":1: no column \"predicate\"");
    }

    @Test
    void evaluateWantsToKnowWhatToScore() {
        for (List<String> args : List.of(
                List.of("evaluate", "--gold", "g.tsv"),
                List.of("evaluate", "--gold", "g.tsv", "--claims", "c.tsv", "articles"),
                List.of("evaluate", "--gold", "g.tsv", "--claims", "c.tsv", "--store", "s"))) {
            assertThat(CommandRun.of(args.toArray(String[]::new)).exitCode()).isEqualTo(2);
        }
    }
}
