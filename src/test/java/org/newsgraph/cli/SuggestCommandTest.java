package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From examples to frames and to facts, and what a user reads when it cannot be. */
class SuggestCommandTest {

    private static final String PAIRS = "Northlight Bank\tDunmore Partners\nLumenfield Systems\tDunmore Partners\n";

    @TempDir
    Path folder;

    @Test
    @Tag("models")
    void whatIsSuggestedPassesItsCheckAndReadsAnotherSentence() throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.tsv"), """
                article\tsubject\tpredicate\tobject\tstatus\tneed
                a.txt\tNorthlight Bank\tinsurer\tDunmore Partners\tasserted\trequired
                a.txt\tLumenfield Systems\tinsurer\tDunmore Partners\tasserted\trequired
                """);
        Path article = Files.writeString(folder.resolve("a.txt"), """
                Northlight Bank is insured by Dunmore Partners. Dunmore Partners, which has insured Lumenfield Systems since \
                2019, is based in Bergen.

                Brightwell Robotics was insured by Kestrel Holdings.
                """);

        CommandRun suggested = CommandRun.of("suggest", "--gold", gold.toString(), article.toString());

        assertThat(suggested.exitCode()).as(suggested.err()).isZero();
        assertThat(suggested.out())
                .contains("ng:insurer a owl:ObjectProperty")
                .contains("ng:verb \"insure\" ;\n    ng:subjectRole \"patient\" ;\n    ng:objectRole \"agent\"")
                .contains("# Not so: Brightwell Robotics | insurer | Kestrel Holdings: Brightwell")
                .contains("2 hits in 1 article, 2 of them read by no other frame; 1 false hit.");
        Path ontology = Files.writeString(folder.resolve("insurer.ttl"), suggested.out());
        CommandRun check = CommandRun.of("check", "--ontology", ontology.toString());
        assertThat(check.out()).doesNotContain("insur");
        Path other = Files.writeString(
                folder.resolve("b.txt"),
                "Tamworth Partners never insured Packmeister. Packmeister,"
                        + " insured by Kestrel Holdings, makes boxes.\n");
        String store = folder.resolve("store").toString();
        CommandRun.of("build", "--no-learned", "--store", store, "--ontology", ontology.toString(), other.toString());
        assertThat(CommandRun.of("claims", "--store", store, "--format", "tsv").out())
                .contains("Packmeister\tinsurer\tKestrel Holdings\tasserted")
                .contains("Packmeister\tinsurer\tTamworth Partners\tnegated");
    }

    @Test
    void pairsNeedARelation() throws IOException {
        Path pairs = Files.writeString(folder.resolve("pairs.tsv"), PAIRS);

        assertUsersToMend(
                CommandRun.of("suggest", "--gold", pairs.toString(), "a.txt"), "name the relation of these pairs");
    }

    @Test
    void aRelationThatTheGoldFactsDoNotSpeakOfIsNamed() throws IOException {
        Path gold = Files.writeString(
                folder.resolve("gold.tsv"),
                "article\tsubject\tpredicate\tobject\tstatus\tneed\na\tAcme\tfounder\tAnn\tasserted\trequired\n");

        assertUsersToMend(
                CommandRun.of("suggest", "--relation", "insurer", "--gold", gold.toString(), "a.txt"),
                "no example of \"insurer\": it speaks of founder");
    }

    @Test
    void figuresOutOfRangeAreRefused() throws IOException {
        Path pairs = Files.writeString(folder.resolve("pairs.tsv"), PAIRS);

        assertUsersToMend(
                CommandRun.of("suggest", "-r", "insurer", "-g", pairs.toString(), "--min-precision", "80", "a.txt"),
                "0 to 1 for --min-precision");
    }

    private static void assertUsersToMend(CommandRun run, String message) {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(message);
    }
}
