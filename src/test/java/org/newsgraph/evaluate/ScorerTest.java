package org.newsgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScorerTest {

    private static final String GOLD = "article\tsubject\tpredicate\tobject\tstatus\tneed\tevidence\n";
    private static final String CLAIMS = "article\tsubject\tpredicate\tobject\tstatus\tconfidence\n";

    @TempDir
    Path folder;

    @Test
    void aRightAWrongAndAMissedFactShareTheirCounts() throws IOException {
        Score score = score(
                "a.txt\tAcme\tfounder\tAnn Alder\tasserted\trequired\tx\n"
                        + "a.txt\tAcme\tfounder\tBob Birch\tasserted\trequired\tx\n",
                "a\tAcme\tfounder\tAnn Alder\tasserted\t0.9\n" + "a\tAcme\tfounder\tCy Cedar\tasserted\t0.9\n");

        assertThat(score.overall()).isEqualTo(new Score.Line("MICRO", 2, 2, 1));
        assertThat(score.wrong()).extracting(Prediction::object).containsExactly("Cy Cedar");
        assertThat(score.missed()).extracting(GoldRow::object).containsExactly("Bob Birch");
    }

    @Test
    void anAliasCaseAccentsAndCorporateSuffixesDoNotMatter() throws IOException {
        Files.writeString(
                folder.resolve("entities.tsv"),
                "article\tpreferred\tclass\taliases\na.txt\tZüri Tools AG\tCompany\tthe tool maker|ZT\n");

        assertThat(score(
                                "a.txt\tZüri Tools AG\tfounder\tMr. Ann Alder\tasserted\trequired\tx\n",
                                "sub/a.txt\tThe ZURI-TOOLS, Inc.\tng:founder\tAnn Alder\tasserted\t1\n")
                        .overall()
                        .right())
                .isEqualTo(1);
        assertThat(score(
                                "a.txt\tZüri Tools AG\tfounder\tAnn Alder\tasserted\trequired\tx\n",
                                "a\tzt\thttps://w3id.org/newsgraph/ontology#founder\tAnn Alder\tasserted\t1\n")
                        .overall()
                        .right())
                .isEqualTo(1);
    }

    @Test
    void assertingWhatIsOnlyPlannedIsWrongAndCountedApart() throws IOException {
        Score score =
                score("a\tAcme\tacquirer\tBolt\tspeculative\trequired\tx\n", "a\tAcme\tacquirer\tBolt\tasserted\t1\n");

        assertThat(score.unfounded()).isEqualTo(1);
        assertThat(score.wrong()).hasSize(1);
        assertThat(score.statusRight()).isZero();
        assertThat(score.withStatus()).isEqualTo(1);
    }

    @Test
    void anOptionalRowAndANeighbouringPropertyCountNeitherWay() throws IOException {
        Score score = score(
                "a\tAcme\tpartner\tBolt\tasserted\toptional\tx\n"
                        + "a\tAcme\tleader\tAnn Alder\tasserted\trequired\tx\n"
                        + "b\tAcme\temployer\tAcme\tasserted\toptional\tx\n",
                "a\tBolt\tpartner\tAcme\tasserted\t1\n" + "a\tAnn Alder\temployer\tAcme\tasserted\t1\n");

        assertThat(score.neutral()).isEqualTo(2);
        assertThat(score.wrong()).isEmpty();
    }

    @Test
    void aSymmetricPropertyMatchesTurnedRoundAndAnotherDoesNot() throws IOException {
        String gold =
                "a\tAcme\tcompetitor\tBolt\tasserted\trequired\tx\n" + "a\tAcme\towner\tBolt\tasserted\trequired\tx\n";
        Score score = score(gold, "a\tBolt\tcompetitor\tAcme\tasserted\t1\n" + "a\tBolt\towner\tAcme\tasserted\t1\n");

        assertThat(score.overall().right()).isEqualTo(1);
        assertThat(score.wrong()).extracting(Prediction::predicate).containsExactly("owner");
    }

    @Test
    void datesAgreeAsFarAsBothAreSaidAndAmountsWithinAHundredth() throws IOException {
        String gold = "a\tAcme\tfoundingDate\tMay 17th, 2023\tasserted\trequired\tx\n"
                + "a\tAcme\tvaluation\t$157 billion\tasserted\trequired\tx\n";

        assertThat(score(
                                gold,
                                "a\tAcme\tfoundingDate\t2023-05\tasserted\t1\n"
                                        + "a\tAcme\tvaluation\t157000000000 USD\tasserted\t1\n")
                        .overall()
                        .right())
                .isEqualTo(2);
        assertThat(score(
                                gold,
                                "a\tAcme\tfoundingDate\t2023-06\tasserted\t1\n"
                                        + "a\tAcme\tvaluation\t150000000000 USD\tasserted\t1\n")
                        .overall()
                        .right())
                .isZero();
    }

    @Test
    void whereTheSetListsPairsOtherPairsAreLeftOut() throws IOException {
        Files.writeString(folder.resolve("pairs.tsv"), "article\tsubject\tobject\na\tAcme\tBolt\n");
        Score score = score(
                "a\tAcme\towner\tBolt\tasserted\trequired\tx\n",
                "a\tAcme\towner\tBolt\tasserted\t1\n" + "a\tAcme\towner\tCord\tasserted\t1\n");

        assertThat(score.overall()).isEqualTo(new Score.Line("MICRO", 1, 1, 1));
    }

    @Test
    void articlesRelationsAndConfidenceNarrowWhatIsScored() throws IOException {
        Files.writeString(
                folder.resolve("gold.tsv"),
                GOLD + "a\tAcme\towner\tBolt\tasserted\trequired\tx\n"
                        + "a\tAcme\tfounder\tAnn\tasserted\trequired\tx\n"
                        + "b\tAcme\towner\tBolt\tasserted\trequired\tx\n");
        Scoring scoring = new Scoring(Optional.of(Set.of("a")), Optional.of(Set.of("owner")), false, 0.5);
        Score score = new Scorer(GoldSet.read(folder), scoring)
                .score(Prediction.parse(
                        "claims",
                        CLAIMS + "a\tAcme\towner\tBolt\tasserted\t0.4\n" + "b\tAcme\towner\tBolt\tasserted\t0.9\n"
                                + "a\tAcme\tfounder\tAnn\tasserted\t0.9\n"));

        assertThat(score.overall()).isEqualTo(new Score.Line("MICRO", 1, 0, 0));
    }

    @Test
    void theTableListsPropertiesByNameThenAllAndThenTheErrors() throws IOException {
        StringWriter out = new StringWriter();
        Score score = score(
                "a\tAcme\tfounder\tAnn\tasserted\trequired\tAnn founded it.\n"
                        + "a\tAcme\towner\tBolt\tasserted\trequired\tBolt owns Acme.\n",
                "a\tAcme\tfounder\tAnn\tasserted\t1\n" + "a\tAcme\tfounder\tBob\tasserted\t1\n");
        new ScoreReport(new PrintWriter(out)).print(score, 1);

        assertThat(out.toString()).isEqualTo("""
                        predicate             gold  said right     P     R    F1
                        founder                  1     2     1  50.0 100.0  66.7
                        owner                    1     0     0   0.0   0.0   0.0
                        MICRO                    2     2     1  50.0  50.0  50.0
                        neither right nor wrong: 0; asserted though speculative or negated: 0; status right: 1 of 1
                        WRONG\ta\tAcme\tfounder\tBob\t
                        MISSED\ta\tAcme\towner\tBolt\tBolt owns Acme.
                        """);
    }

    @Test
    void numbersInJsonAreTheShortestThatReadBack() {
        assertThat(ScoreJson.number(0)).isEqualTo("0.0");
        assertThat(ScoreJson.number(1)).isEqualTo("1.0");
        assertThat(ScoreJson.number(2.0 / 3)).isEqualTo("0.6666666666666666");
        assertThat(ScoreJson.number(0.002)).isEqualTo("0.002");
        assertThat(ScoreJson.number(0.000015)).isEqualTo("1.5e-05");
    }

    private Score score(String gold, String claims) throws IOException {
        Files.writeString(folder.resolve("gold.tsv"), GOLD + gold);
        return new Scorer(GoldSet.read(folder), Scoring.STRICT).score(Prediction.parse("claims", CLAIMS + claims));
    }
}
