package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles in, answers out, through the commands alone. */
@Tag("models")
class MainJobTest {

    private static final String FIRST = "Northfield Optics was founded by Ada Brook. It is based in Oslo.\n";
    private static final String SECOND = "Harbour Peak Ventures invested $5 million in Northfield Optics.\n"
            + "Northfield Optics may buy Lumenfield Systems.\n";

    private static final String FOUNDERS = "SELECT ?c ?f { ?x ng:founder ?y . ?x rdfs:label ?c . ?y rdfs:label ?f }";

    @TempDir
    static Path folder;

    private static String news;
    private static String store;

    /** Each build loads the models: the tests share this one. */
    @BeforeAll
    static void buildBoth() throws IOException {
        Path articles = Files.createDirectories(folder.resolve("news"));
        Files.writeString(articles.resolve("first.txt"), FIRST);
        Files.writeString(articles.resolve("second.txt"), SECOND);
        news = articles.toString();
        store = folder.resolve("store").toString();

        CommandRun build = CommandRun.of("build", "--store", store, news);
        assertThat(build.exitCode()).as(build.err()).isZero();
        assertThat(build.out())
                .contains("read      2\n")
                .contains("added     2\n")
                .contains("failed    0\n");
    }

    @Test
    void factsComeOutWithTheirReasons() {
        assertThat(CommandRun.of("query", "--store", store, "--format", "csv", FOUNDERS)
                        .out())
                .isEqualToIgnoringNewLines("c,f\nNorthfield Optics,Ada Brook\n");
        assertThat(CommandRun.of("claims", "--store", store, "--format", "tsv").out())
                .startsWith("article\tsubject\tpredicate\tobject\tstatus\tconfidence\tattributedTo\tframe\tevidence\n")
                .contains("\tNorthfield Optics\tfounder\tAda Brook\tasserted\t");
        CommandRun why = CommandRun.of("why", "--store", store, "Northfield Optics", "founder", "Ada Brook");
        assertThat(why.exitCode()).isZero();
        assertThat(why.out()).contains("first.txt").contains("Northfield Optics was founded by Ada Brook.");
    }

    @Test
    void whatMayHappenIsNoFact() {
        assertThat(CommandRun.of("why", "--store", store, "Lumenfield Systems", "acquirer", "Northfield Optics")
                        .exitCode())
                .isEqualTo(1);
        assertThat(CommandRun.of("query", "--store", store, "--format", "csv", "ASK { ?x ng:acquirer ?y }")
                        .out())
                .contains("false");
    }

    @Test
    void whatDidNotChangeIsSkipped() {
        assertThat(CommandRun.of("build", "--store", store, news).out())
                .contains("unchanged 2\n")
                .contains("tokens    0 ");
    }

    @Test
    void factsCanBeHeldToMoreConfidenceAndComeBack() throws IOException {
        String strict = copyOf(store, folder.resolve("strict")).toString();

        CommandRun.of("build", "--store", strict, "--min-confidence", "1", news);
        assertThat(CommandRun.of("stats", "--store", strict).out())
                .startsWith("facts are from claims of confidence 1.0 or more\n")
                .containsPattern("facts +0\n");
        assertThat(export(strict, "csv"))
                .isEqualTo(CommandRun.of("export", "--store", store, "--format", "csv", "--min-confidence", "1")
                        .out());
        assertThat(CommandRun.of("claims", "--store", strict).out()).contains("Ada Brook");
        assertThat(CommandRun.of("claims", "--store", strict, "--min-confidence", "1")
                        .out())
                .doesNotContain("Ada Brook");

        CommandRun.of("build", "--store", strict, news);
        assertThat(export(strict, "nquads")).isEqualTo(export(store, "nquads"));
    }

    @Test
    void anArticleThatIsRemovedLeavesNoTrace() throws IOException {
        String remaining = copyOf(store, folder.resolve("remaining")).toString();
        String only = folder.resolve("only").toString();

        assertThat(CommandRun.of("remove", "--store", remaining, "first.txt").out())
                .isEqualToIgnoringNewLines("removed first.txt");
        CommandRun.of("build", "--store", only, news + "/second.txt");

        for (String format : List.of("turtle", "nquads", "jsonld", "graphml")) {
            assertThat(export(remaining, format)).isEqualTo(export(only, format));
        }
    }

    @Test
    void aGoodArticleIsBuiltBesideABadOneAndThreadsChangeNothing() throws IOException {
        String other = folder.resolve("other").toString();

        CommandRun build = CommandRun.of("build", "--store", other, "--threads", "3", news + "/none.txt", news);

        assertThat(build.exitCode()).isEqualTo(1);
        assertThat(build.out()).contains("added     2\n").contains("failed    1\n");
        Path file = folder.resolve("graph.nq");
        assertThat(CommandRun.of("export", "--store", other, "--format", "nquads", "-o", file.toString())
                        .out())
                .isEmpty();
        assertThat(Files.readString(file)).isEqualTo(export(store, "nquads"));
    }

    @Test
    void scoresOfArticlesAreThoseOfTheStoresClaimsAndOfTheTable() throws IOException {
        String gold = Files.writeString(
                        folder.resolve("gold.tsv"),
                        "article\tsubject\tpredicate\tobject\tstatus\tneed\n"
                                + "first.txt\tNorthfield Optics\tfounder\tAda Brook\tasserted\trequired\n"
                                + "second.txt\tNorthfield Optics\tfounder\tAda Brook\tasserted\trequired\n")
                .toString();
        String claims = Files.writeString(
                        folder.resolve("claims.tsv"),
                        CommandRun.of("claims", "--store", store, "--format", "tsv")
                                .out())
                .toString();

        String score = CommandRun.of("evaluate", "--gold", gold, news).out();

        assertThat(score).contains("MICRO                    2     1     1 100.0  50.0  66.7");
        assertThat(CommandRun.of("evaluate", "--gold", gold, "--store", store).out())
                .isEqualTo(score);
        assertThat(CommandRun.of("evaluate", "--gold", gold, "--claims", claims).out())
                .isEqualTo(score);
    }

    @Test
    void whatIsMissingIsExplainedFromTheArticleFromTheStoreAndFromGold() throws IOException {
        String[] fact = {"Lumenfield Systems", "acquirer", "Northfield Optics"};
        String gold = Files.writeString(
                        folder.resolve("missed.tsv"),
                        "article\tsubject\tpredicate\tobject\tstatus\tneed\n"
                                + "first.txt\tNorthfield Optics\tfounder\tAda Brook\tasserted\trequired\n"
                                + "second.txt\tNorthfield Optics\tleader\tAda Brook\tasserted\trequired\n"
                                + "second.txt\tLumenfield Systems\tacquirer\tNorthfield Optics\tasserted\trequired\n")
                .toString();

        CommandRun one = CommandRun.of("why-not", fact[0], fact[1], fact[2], news + "/second.txt");

        assertThat(one.exitCode()).as(one.err()).isZero();
        assertThat(one.out())
                .contains("step \"status\"")
                .contains("sentence 2: Northfield Optics may buy Lumenfield Systems.")
                .contains("because of \"may\"");
        assertThat(CommandRun.of("why-not", "--store", store, fact[0], fact[1], fact[2], "second.txt")
                        .out())
                .isEqualTo(one.out());
        assertThat(CommandRun.of("why-not", "--gold", gold, news).out())
                .contains("text\tsecond.txt\tNorthfield Optics\tleader\tAda Brook\t")
                .contains("status\tsecond.txt\tLumenfield Systems\tacquirer\tNorthfield Optics\t")
                .doesNotContain("first.txt")
                .contains("\n\nstep\tfacts\tmeaning\ntext\t1\t");
    }

    @Test
    void theGraphHasItsShapes() {
        assertThat(CommandRun.of("check", "--store", store).out()).contains("store: 2 articles: fine");
    }

    private static String export(String store, String format) {
        return CommandRun.of("export", "--store", store, "--format", format).out();
    }

    private static Path copyOf(String from, Path to) throws IOException {
        Path source = Path.of(from);
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(source.relativize(file).toString()));
            }
        }
        return to;
    }
}
