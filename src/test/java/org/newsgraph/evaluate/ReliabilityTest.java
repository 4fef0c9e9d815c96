package org.newsgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.evaluate.Reliability.Group;

class ReliabilityTest {

    private static final String GOLD = "article\tsubject\tpredicate\tobject\tstatus\tneed\n"
            + "a\tAcme\tfounder\tAnn\tasserted\trequired\n"
            + "a\tAcme\tfounder\tBob\tattributed\trequired\n"
            + "a\tAcme\tpartner\tBolt\tasserted\toptional\n"
            + "a\tAcme\towner\tBolt\tspeculative\trequired\n"
            + "a\tAcme\tacquirer\tBolt\tspeculative\trequired\n";
    private static final String CLAIMS = "article\tsubject\tpredicate\tobject\tstatus\tconfidence\tframe\n"
            + "a\tAcme\tfounder\tAnn\tasserted\t0.95\tfound\n"
            + "a\tAcme\tfounder\tBob\tasserted\t0.9\tfound\n"
            + "a\tAcme\tfounder\tCy\tasserted\t0.93\tfound\n"
            + "a\tAcme\tpartner\tBolt\tasserted\t0.9\twith\n"
            + "a\tAcme\towner\tBolt\tasserted\t0.7\town\n"
            + "a\tAcme\tacquirer\tBolt\tspeculative\t0.7\tbuy\n";

    @TempDir
    Path folder;

    private Reliability reliability(String claims) throws IOException {
        Files.writeString(folder.resolve("gold.tsv"), GOLD);
        return new Scorer(GoldSet.read(folder), Scoring.STRICT)
                .score(Prediction.parse("claims", claims))
                .reliability();
    }

    @Test
    void claimsAreBinnedByConfidenceAndOptionalOnesDoNotCount() throws IOException {
        assertThat(reliability(CLAIMS).byConfidence())
                .extracting(Group::name, Group::claims, Group::right)
                .containsExactly(tuple("0.95-1.00", 1, 1), tuple("0.90-0.95", 2, 1), tuple("0.70-0.75", 1, 0));
    }

    @Test
    void whatIsAssertedThoughSpeculativeIsWrong() throws IOException {
        assertThat(reliability(CLAIMS).byFrame())
                .extracting(Group::name, Group::claims, Group::right)
                .containsExactly(tuple("found", 3, 2), tuple("own", 1, 0));
    }

    @Test
    void theErrorIsTheMeanDistanceOfConfidenceFromTheShareThatIsRight() throws IOException {
        assertThat(reliability(CLAIMS).expectedCalibrationError())
                .isCloseTo((0.05 + 2 * 0.415 + 0.7) / 4, within(1e-9));
    }

    @Test
    void aBinHoldsItsLowerBound() throws IOException {
        String row = "a\tAcme\tfounder\t%s\tasserted\t%s\tfound\n";
        String claims = CLAIMS.lines().findFirst().orElseThrow() + "\n" + row.formatted("Cy", "0.15")
                + row.formatted("Di", "1") + row.formatted("Ed", "0") + row.formatted("Flo", "0.55");
        assertThat(reliability(claims).byConfidence())
                .extracting(Group::name)
                .containsExactly("0.95-1.00", "0.55-0.60", "0.15-0.20", "0.00-0.05");
    }

    @Test
    void withoutClaimsThereIsNoError() throws IOException {
        Reliability none = reliability(CLAIMS.lines().findFirst().orElseThrow() + "\n");
        assertThat(none.byConfidence()).isEmpty();
        assertThat(none.expectedCalibrationError()).isZero();
    }

    @Test
    void theTableTellsOfEachLevelAndOfAllFromItOnThenOfFrames() throws IOException {
        StringWriter out = new StringWriter();
        new ReliabilityReport(new PrintWriter(out)).print(reliability(CLAIMS), true);
        assertThat(out).hasToString("""
                confidence            claims right share  mean   at or above: claims share
                0.95-1.00                  1     1 100.0  95.0                      1 100.0
                0.90-0.95                  2     1  50.0  91.5                      3  66.7
                0.70-0.75                  1     0   0.0  70.0                      4  50.0
                expected calibration error: 39.5
                frame                 claims right share  mean
                found                      3     2  66.7  92.7
                own                        1     0   0.0  70.0
                """);
    }
}
