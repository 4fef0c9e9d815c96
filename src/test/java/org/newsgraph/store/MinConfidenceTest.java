package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsgraph.article.InputException;
import org.newsgraph.claim.ArticleClaims;
import org.newsgraph.ontology.NG;
import org.newsgraph.resolve.TestOntology;

/** Facts from claims that are sure enough. */
class MinConfidenceTest {

    private static final ArticleClaims UNSURE = new Draft("unsure.txt")
            .company("Dorne")
            .company("Kell")
            .person("Ann Lee")
            .sure(0.5)
            .says("Dorne", NG.OWNER, "Kell")
            .says("Dorne", NG.LEADER, "Ann Lee")
            .claims();

    private static final ArticleClaims SURE = new Draft("sure.txt")
            .company("Dorne")
            .company("Kell")
            .sure(0.8)
            .says("Dorne", NG.OWNER, "Kell")
            .claims();

    @TempDir
    Path folder;

    private KnowledgeStore store;

    @BeforeEach
    void build() {
        store = KnowledgeStore.inMemory(folder.resolve("store"));
        store.put(List.of(UNSURE, SURE), "reader", TestOntology.SMALL);
        store.rebuildKnowledge(TestOntology.SMALL);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void rebuild(double minConfidence) {
        store.useMinConfidence(minConfidence);
        store.rebuildKnowledge(TestOntology.SMALL);
    }

    private String csv(double minConfidence) {
        return Samples.export(store, ExportFormat.CSV, minConfidence);
    }

    @Test
    void aFactStaysWhileOneOfItsClaimsIsSureEnough() {
        assertThat(csv(0.5)).contains("Dorne,owner,Kell").contains("Dorne,leader,Ann Lee");
        assertThat(csv(0.6)).contains("Dorne,owner,Kell").doesNotContain("leader");
        assertThat(csv(0.8)).contains("Dorne,owner,Kell");
        assertThat(csv(0.81)).doesNotContain("Kell");
    }

    @Test
    void whatFollowsFromAFactGoesWithIt() {
        assertThat(csv(0)).contains("Ann Lee,employer,Dorne");
        assertThat(csv(0.6)).doesNotContain("employer");
    }

    @ParameterizedTest
    @EnumSource
    void anExportThatLeavesNothingOutIsTheWholeStore(ExportFormat format) {
        assertThat(Samples.export(store, format, 0.1)).isEqualTo(Samples.export(store, format));
    }

    @ParameterizedTest
    @EnumSource(names = {"TURTLE", "NTRIPLES", "RDFXML", "GRAPHML", "DOT", "CSV"})
    void anExportHoldsTheFactsOfAStoreThatWasBuiltSo(ExportFormat format) {
        String cut = Samples.export(store, format, 0.6);
        rebuild(0.6);
        assertThat(cut).isEqualTo(Samples.export(store, format));
        assertThat(Samples.export(store, format, 0.1)).isEqualTo(cut);
    }

    @Test
    void anExportOfEvidenceLeavesOutTheClaimsAndTheSpansThatOnlyTheyPointAt() {
        String whole = Samples.export(store, ExportFormat.NQUADS, 0.5);
        String cut = Samples.export(store, ExportFormat.NQUADS, 0.6);
        assertThat(whole).contains("unsure.txt#claim-").contains("\"Dorne owner Kell.\"");
        assertThat(cut)
                .doesNotContain("unsure.txt#claim-")
                .contains("sure.txt#claim-")
                .contains("<https://w3id.org/newsgraph/article/unsure.txt#char=0,5>");
        assertThat(cut.lines().filter(line -> line.contains("unsure.txt#char") && line.contains("Dorne owner")))
                .isEmpty();
    }

    @Test
    void theClaimsStayAndRebuildingWithoutACutBringsTheirFactsBack() {
        String whole = Samples.export(store, ExportFormat.NQUADS);
        rebuild(0.6);
        assertThat(StoreStatistics.of(store).claimsByStatus()).containsEntry("asserted", 3);
        assertThat(StoreStatistics.of(store).factsByProperty()).containsOnlyKeys("owner");
        assertThat(StoreStatistics.of(store).minConfidence()).isEqualTo(0.6);
        rebuild(0);
        assertThat(Samples.export(store, ExportFormat.NQUADS)).isEqualTo(whole);
    }

    @Test
    void claimsCanBeListedFromALevelOn() {
        StringBuilder rows = new StringBuilder();
        ClaimFormat.TSV.print(store, 0.8, rows);
        assertThat(rows.toString().lines().skip(1)).singleElement().asString().contains("\tasserted\t0.8\t");
    }

    @Test
    void aLevelThatIsNoNumberIsADamagedStore() throws Exception {
        rebuild(0.6);
        Files.writeString(folder.resolve("store").resolve("min-confidence"), "much\n");
        assertThatThrownBy(() -> store.rebuildKnowledge(TestOntology.SMALL))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("min-confidence holds no number from 0 to 1; take the file away");
    }
}
