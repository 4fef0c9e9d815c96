package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user reads, and what a script sees, when the input is bad. No article here gets as far as the models. */
class BadInputTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"build x.txt", "claims", "export", "evaluate --gold g.tsv --claims c.tsv"})
    void aLevelOfConfidenceThatIsNoShareIsRefusedBeforeAnythingIsDone(String command) {
        CommandRun run = CommandRun.of((command + " --min-confidence 80").split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--min-confidence 80.0: give a number from 0 to 1");
    }

    @Test
    void everyBadArticleIsInTheLedgerWithItsReasonAndTheExitCodeIsOne() throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(articles.resolve("empty.txt"), "");
        Files.write(articles.resolve("binary.txt"), new byte[] {0, 1, 2, 3, 0, 0, 5, (byte) 0xfe, 0, 9});
        Files.writeString(articles.resolve("bare.html"), "<html><head><title>x</title></head><body></body></html>");
        Files.writeString(articles.resolve("wire.jsonl"), "{\"id\": \"a\", \"text\": \n");
        try (OutputStream long50Mb = new BufferedOutputStream(Files.newOutputStream(articles.resolve("long.txt")))) {
            byte[] piece = "word ".repeat(2000).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 5000; i++) {
                long50Mb.write(piece);
            }
        }

        CommandRun run = CommandRun.of(
                "build",
                "--store",
                store(),
                articles.toString(),
                folder.resolve("no-such.txt").toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        List<String> failures =
                run.out().lines().filter(line -> line.startsWith("  ")).toList();
        assertThat(failures).hasSize(6);
        for (String name : List.of("empty.txt", "binary.txt", "bare.html", "wire.jsonl:1", "long.txt", "no-such.txt")) {
            assertThat(failures)
                    .anySatisfy(line -> assertThat(line).contains(name + ": ").contains("; "));
        }
        assertThat(run.out())
                .contains("read      6\n")
                .contains("failed    6\n")
                .contains("added     0\n");
    }

    @Test
    void standardInputMayBeEmpty() {
        CommandRun run = CommandRun.withInput("", "build", "--store", store(), "-");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("standard input: ");
    }

    @Test
    void aStoreThatIsMissingOrNoneOrOfAnotherVersionIsNamed() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("notes.txt"), "not a store");

        complains("no store at " + store(), "stats", "--store", store());
        complains("not a newsgraph store", "build", "--store", other.toString(), other.toString());
        complains("not a newsgraph store", "query", "--store", other.toString(), "ASK {}");
        assertThat(Files.readString(other.resolve("notes.txt"))).isEqualTo("not a store");

        emptyStore();
        Files.writeString(Path.of(store(), "newsgraph-store"), "newsgraph store, format 99\n");
        complains("format 99", "claims", "--store", store());
        complains("format 99", "build", "--store", store(), other.toString());
    }

    @Test
    void aMalformedOntologyIsNamedWithFileAndLine() throws IOException {
        Path malformed = Files.writeString(folder.resolve("own.ttl"), "@prefix ng: <https://x/> .\n\nng:a ng:b .\n");

        complains(malformed + ":3", "build", "--store", store(), "--ontology", malformed.toString(), "x.txt");
        complains(
                folder.resolve("none.ttl").toString(),
                "build",
                "--store",
                store(),
                "--ontology",
                folder.resolve("none.ttl").toString(),
                "x.txt");
        assertThat(Path.of(store())).doesNotExist();
    }

    @Test
    void aBuildThatCannotReadAnythingLeavesNoStoreBehind() throws IOException {
        Path model = Files.writeString(folder.resolve("mine.model"), "no model");

        complains("mine.model: no model", "build", "--store", store(), "--model", model.toString(), "x.txt");
        complains("--learned-threshold 7.0", "build", "--store", store(), "--learned-threshold", "7", "x.txt");
        complains("--threads 0", "build", "--store", store(), "--threads", "0", "x.txt");
        assertThat(Path.of(store())).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ng:subjectRole \"patientt\" | ng:subjectRole \"patient\" | \"patientt\" in the role path",
                "ng:subjectRole \"patient/\"  | ng:subjectRole \"patient\" | is no step of a role path",
                "ng:reads ng:funderr         | ng:reads ng:funder         | which no ontology file declares",
                "ng:verbb \"sponsor\"        | ng:verb \"sponsor\"         | it has no trigger",
                "ng:objectRol \"agent\"      | ng:objectRole \"agent\"     | it needs ng:objectRole once",
                "ng:verb ng:sponsor          | ng:verb \"sponsor\"         | its ng:verb is no text",
                "ng:example \"Some text.\"   | ng:example []              | its ng:example is a text",
                "ng:example [ ]              | ng:example []              | in a part of it: it needs ng:text once"
            })
    void aMalformedFrameIsNamedWithFileAndLine(String slip, String meant, String complaint) throws IOException {
        Path own = Files.writeString(folder.resolve("own.ttl"), """
                @prefix ng: <https://w3id.org/newsgraph/ontology#> .
                @prefix frame: <https://w3id.org/newsgraph/frame/> .

                frame:sponsor a ng:Frame ;
                    ng:reads ng:funder ;
                    ng:verb "sponsor" ;
                    ng:subjectRole "patient" ;
                    ng:objectRole "agent" ;
                    ng:example [] .
                """.replace(meant, slip));

        complains(own + ":4: malformed frame", "build", "--store", store(), "--ontology", own.toString(), "x.txt");
        complains(complaint, "build", "--store", store(), "--ontology", own.toString(), "x.txt");
        assertThat(Path.of(store())).doesNotExist();
    }

    @Test
    void aGoldTableWithAWrongColumnOrAWrongWordIsNamedWithItsLine() throws IOException {
        String columns = "article\tsubject\tpredicate\tobject\tstatus\tneed\n";
        String row = "a.txt\tAcme\tfounder\tAnn Lee\tasserted\trequired\n";
        Path gold = folder.resolve("gold.tsv");
        Path claims = Files.writeString(folder.resolve("claims.tsv"), columns + row);
        String[] evaluation = {"evaluate", "--gold", gold.toString(), "--claims", claims.toString()};

        Files.writeString(gold, columns.replace("predicate", "relation") + row);
        complains("gold.tsv:1: no column \"predicate\"", evaluation);
        Files.writeString(gold, columns + row + "a.txt\tAcme\n");
        complains("gold.tsv:3: this line has no column \"predicate\"", evaluation);
        Files.writeString(gold, columns + row.replace("asserted", "certain"));
        complains("gold.tsv:2: \"certain\" is no status: write one of asserted, attributed", evaluation);
        Files.delete(gold);
        complains("gold.tsv: cannot be read", evaluation);
    }

    @Test
    void scoringWhatTheGoldTableNeverSpeaksOfIsRefused() throws IOException {
        String table = "article\tsubject\tpredicate\tobject\tstatus\tneed\n"
                + "a.txt\tAcme\tfounder\tAnn Lee\tasserted\trequired\n";
        String gold = Files.writeString(folder.resolve("gold.tsv"), table).toString();
        String others = Files.writeString(folder.resolve("others"), "b.txt\n").toString();

        complains(
                "never speak of foundor; they speak of founder",
                "evaluate",
                "--gold",
                gold,
                "--claims",
                gold,
                "--relations",
                "founder,foundor");
        complains("speak of none of the articles", "evaluate", "--gold", gold, "--claims", gold, "--articles", others);
        complains("--errors -1: give at least 0", "evaluate", "--gold", gold, "--claims", gold, "--errors", "-1");
    }

    @Test
    void malformedSparqlIsNamedWithItsPlaceAndAnUpdateRefused() throws IOException {
        emptyStore();
        Path query = Files.writeString(folder.resolve("q.rq"), "SELECT ?x\n{ ?x ng:founder }");

        complains("line 1, column ", "query", "--store", store(), "SELECT ?x {");
        complains("line 2, column ", "query", "--store", store(), "--file", query.toString());
        complains(
                "q2.rq",
                "query",
                "--store",
                store(),
                "--file",
                folder.resolve("q2.rq").toString());
        complains("update", "query", "--store", store(), "DELETE WHERE { ?s ?p ?o }");
        complains("", "query", "--store", store(), "--format", "toml", "ASK {}");
        complains("", "query", "--store", store());
    }

    @Test
    void anArticleToRemoveThatTheStoreDoesNotHoldIsNamed() {
        emptyStore();

        CommandRun run = CommandRun.of("remove", "--store", store(), "none.txt");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("newsgraph: the store holds no article none.txt");
    }

    @Test
    void aQuestionForAMissingFactIsCheckedBeforeAnArticleIsRead() {
        emptyStore();
        complains("SUBJECT PREDICATE OBJECT ARTICLE", "why-not", "Acme", "founder", "Ann Lee");
        complains("--gold", "why-not", "--gold", "gold.tsv", "--evidence", "words", "article.txt");
        complains("there is no property \"foundor\"", "why-not", "Acme", "foundor", "Ann Lee", "article.txt");
        complains(
                "holds no article \"none.txt\"",
                "why-not",
                "--store",
                store().toString(),
                "Acme",
                "founder",
                "Ann Lee",
                "none.txt");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamedBeforeAnythingIsComputedForIt() {
        String none = folder.resolve("none/x").toString();
        String noFolder = none + ": cannot be written (there is no folder " + folder.resolve("none") + ")";

        complains(noFolder, "export", "--store", store(), "-o", none);
        complains(noFolder, "evaluate", "--gold", "no-such.tsv", "--claims", "no-such.tsv", "--json", none);
        complains(noFolder, "train", "--out", none, "no-such-set");
        complains(
                "cannot be written (it is a folder): name a file in it",
                "export",
                "--store",
                store(),
                "-o",
                folder.toString());
    }

    @Test
    void foldsThatMakeNoSenseAreRefused() {
        complains("--folds 1: give at least 2", "train", "--folds", "1", folder.toString());
        complains("--weight mine=2.0: give a number above 0", "train", "--weight", "mine=2", folder.toString());
        complains("go with --folds only", "train", "--beside", folder.toString(), folder.toString());
        complains(
                "--learned-threshold 2.0", "train", "--folds", "2", "--learned-threshold", "0.5,2", folder.toString());
    }

    private String store() {
        return folder.resolve("store").toString();
    }

    private void emptyStore() {
        CommandRun run = CommandRun.withInput(" ", "build", "--store", store(), "-");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    /** Exit code 2, nothing on standard output, one line of complaint or, on wrong usage, a hint more. */
    private static void complains(String what, String... args) {
        CommandRun run = CommandRun.of(args);

        assertThat(run.exitCode()).as(Arrays.toString(args)).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("newsgraph: ").contains(what).doesNotContain("Exception", "\tat ");
        assertThat(run.err().lines().count()).isLessThanOrEqualTo(2);
    }
}
