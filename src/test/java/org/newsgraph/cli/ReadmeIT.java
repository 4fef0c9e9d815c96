package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what the program does: its blocks are marked by comments in front of them. */
@Tag("models")
class ReadmeIT {

    @TempDir
    Path folder;

    @Test
    void theCommandsThatBuildTheSeedsAnswerTheQuestion() throws IOException, InterruptedException {
        Path err = folder.resolve("stderr");
        Process process = new ProcessBuilder("bash", "-c", block("run"))
                .redirectError(err.toFile())
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(Files.readString(err)).isZero();
        assertThat(out).contains("DeepSeek").contains("Liang Wenfeng");
    }

    @Test
    void theContinuousIntegrationRunsTheTestCommand() throws IOException {
        assertThat(Files.readString(Path.of(".ci/run"))).contains("\n" + block("test"));
    }

    @Test
    void theArticleBecomesTheFactsAndTheClaimThatAQueryFinds() throws IOException {
        Path store = folder.resolve("store");
        Path article = Files.writeString(folder.resolve("brightwell.txt"), block("article"));

        run("build", "--store", store.toString(), article.toString());

        shows(block("turtle"), run("export", "--store", store.toString(), "--format", "turtle"), Lang.TURTLE);
        shows(block("trig"), run("export", "--store", store.toString(), "--format", "trig"), Lang.TRIG);

        String query = block("query");
        String sparql = query.substring(query.indexOf('\'') + 1, query.lastIndexOf('\''));
        assertThat(run("query", "--store", store.toString(), "--format", "tsv", sparql))
                .contains("Packmeister", "acquirer", "may buy the German start-up Packmeister.");
    }

    @Test
    void theOntologyForANewRelationPassesItsOwnExamples() throws IOException {
        Path ontology = Files.writeString(folder.resolve("own.ttl"), block("ontology"));

        // What is wrong elsewhere in the ontology is another test's matter.
        assertThat(CommandRun.of("check", "--ontology", ontology.toString()).out())
                .contains("frames: ")
                .doesNotContain("sponsor");
    }

    @Test
    void theExamplesTeachTheRelation() throws IOException {
        Files.writeString(folder.resolve("audits.txt"), block("teach-article"));
        Files.writeString(folder.resolve("audits.tsv"), block("teach-pairs"));
        Files.writeString(folder.resolve("packmeister.txt"), block("teach-other"));

        List<String> outputs = new ArrayList<>();
        for (String command : block("teach").lines().toList()) {
            outputs.add(runLine(command));
        }

        assertThat(Files.readString(folder.resolve("auditor.ttl"))).contains(block("teach-frame"));
        assertThat(outputs.get(3)).contains("Packmeister").contains("auditor").contains("Dunmore Partners");
    }

    /** Runs a line of the README in the folder: its last words may name a file for the output. */
    private String runLine(String line) throws IOException {
        List<String> words = List.of(line.split(" "));
        int redirected = words.indexOf(">");
        List<String> args = words.subList(1, redirected < 0 ? words.size() : redirected).stream()
                .map(word -> word.matches(".*[.](txt|tsv|ttl)|taught")
                        ? folder.resolve(word).toString()
                        : word)
                .toList();
        String out = run(args.toArray(String[]::new));
        if (redirected >= 0) {
            Files.writeString(folder.resolve(words.get(redirected + 1)), out);
        }
        return out;
    }

    private static String run(String... args) {
        CommandRun run = CommandRun.of(args);
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        return run.out();
    }

    /** Every statement of the first text is one of the second. */
    private static void shows(String shown, String exported, Lang language) {
        DatasetGraph all = RDFParser.fromString(exported, language).toDatasetGraph();
        RDFParser.fromString(shown, language)
                .toDatasetGraph()
                .find()
                .forEachRemaining(quad -> assertThat(all.contains(quad))
                        .as(quad + " in\n" + exported)
                        .isTrue());
    }

    /** The fenced block after the comment {@code <!-- mark -->}. */
    private static String block(String mark) throws IOException {
        Matcher block = Pattern.compile("<!-- " + mark + " -->\\R```\\w*\\R(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("README.md")));
        assertThat(block.find()).as("a block marked " + mark).isTrue();
        return block.group(1);
    }
}
