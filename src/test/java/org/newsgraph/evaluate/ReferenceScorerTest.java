package org.newsgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our scores are those of the benches' own scorer, byte for byte, on claims made from their gold sets at random. */
class ReferenceScorerTest {

    private static final Path BENCH = Path.of("../shared/bench");
    private static final String[] STATUSES = {"asserted", "attributed", "speculative", "negated", ""};

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"seeds", "news-dev", "news-train", "redocred-dev", "core-train"})
    void scoresAreThoseOfTheReference(String set) throws IOException, InterruptedException {
        assumeTrue(Files.exists(BENCH.resolve("score.py")), "the shared benches are not here");
        assumeTrue(Files.exists(BENCH.resolve(set)), "the set is not here");
        assumeTrue(pythonRuns(), "python3 is not here");
        Path claims = folder.resolve("claims.tsv");
        Random random = new Random(set.hashCode());
        List<GoldRow> rows = GoldSet.read(BENCH.resolve(set)).rows();
        Files.writeString(claims, claimsFrom(rows, random));
        Path articles = folder.resolve("articles.txt");
        Set<String> some = rows.stream()
                .map(GoldRow::article)
                .filter(a -> a.hashCode() % 3 != 0)
                .collect(Collectors.toSet());
        Files.writeString(articles, some.stream().map(a -> a + ".txt\n").collect(Collectors.joining()));
        Set<String> relations = Set.of("founder", "owner", "country", "foundingDate");

        compare(set, claims, Scoring.STRICT, 3);
        compare(set, claims, new Scoring(Optional.empty(), Optional.empty(), true, 0), 1);
        compare(set, claims, new Scoring(Optional.of(some), Optional.of(relations), false, 0.5), 1000);
        compare(set, claims, new Scoring(Optional.empty(), Optional.of(Set.of("parentOrganization")), false, 0), 0);
    }

    private void compare(String set, Path claims, Scoring scoring, int errors)
            throws IOException, InterruptedException {
        Path json = folder.resolve("score.json");
        List<String> command = new ArrayList<>(List.of(
                "python3",
                BENCH.resolve("score.py").toString(),
                BENCH.resolve(set).toString(),
                claims.toString(),
                "--errors",
                String.valueOf(errors),
                "--min-confidence",
                String.valueOf(scoring.minConfidence()),
                "--json",
                json.toString()));
        scoring.relations().ifPresent(r -> command.addAll(List.of("--relations", String.join(",", r))));
        scoring.articles()
                .ifPresent(a -> command.addAll(
                        List.of("--articles", folder.resolve("articles.txt").toString())));
        if (scoring.lenient()) {
            command.add("--lenient");
        }
        StringWriter ours = new StringWriter();
        Score score = new Scorer(GoldSet.read(BENCH.resolve(set)), scoring).score(Prediction.read(claims));
        new ScoreReport(new PrintWriter(ours)).print(score, errors);

        assertThat(ours.toString()).isEqualTo(outputOf(command));
        assertThat(ScoreJson.of(score)).isEqualTo(Files.readString(json));
    }

    /** Gold rows as they are, turned round, spelled otherwise, with the property or the object of another row. */
    private static String claimsFrom(List<GoldRow> rows, Random random) {
        StringBuilder out = new StringBuilder("article\tsubject\tpredicate\tobject\tstatus\tconfidence\tevidence\n");
        for (GoldRow row : rows) {
            for (int copies = random.nextInt(3); copies > 0; copies--) {
                GoldRow other = rows.get(random.nextInt(rows.size()));
                List<String> predicates = random.nextInt(5) == 0 ? other.predicates() : row.predicates();
                String subject = random.nextInt(12) == 0 ? row.object() : respelled(row.subject(), random);
                String object = random.nextInt(8) == 0 ? other.object() : respelled(row.object(), random);
                String status = random.nextInt(4) == 0 ? STATUSES[random.nextInt(STATUSES.length)] : row.status();
                out.append(String.join(
                                "\t",
                                row.article() + (random.nextBoolean() ? ".txt" : ""),
                                subject,
                                (random.nextBoolean() ? "ng:" : "") + predicates.get(0),
                                object,
                                status,
                                random.nextInt(9) == 0 ? "" : "0." + random.nextInt(100),
                                row.evidence()))
                        .append('\n');
            }
        }
        return out.toString();
    }

    private static String respelled(String name, Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> name.toUpperCase(java.util.Locale.ROOT);
            case 1 -> "The " + name + ", Inc.";
            case 2 -> name.replace(" ", "");
            case 3 -> name.replace('a', 'á').replace("-", "_");
            case 4 -> name.substring(name.lastIndexOf(' ') + 1);
            default -> name;
        };
    }

    private static boolean pythonRuns() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String outputOf(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return output;
    }
}
