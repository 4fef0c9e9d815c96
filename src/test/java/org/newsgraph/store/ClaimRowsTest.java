package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.claim.Status;
import org.newsgraph.ontology.NG;
import org.newsgraph.resolve.TestOntology;

class ClaimRowsTest {

    private static List<ClaimRow> rows(Draft... drafts) {
        return ClaimRows.of(List.of(drafts).stream().map(Draft::claims).toList(), TestOntology.SMALL);
    }

    private static String print(ClaimFormat format, List<ClaimRow> rows) {
        StringBuilder out = new StringBuilder();
        format.print(rows, out);
        return out.toString();
    }

    @Test
    void namesAreTheArticlesOwn() {
        assertThat(rows(Samples.RIVALS))
                .containsExactly(
                        new ClaimRow(
                                "rivals/a b.txt",
                                "OpenAi",
                                "acquirer",
                                "Pendra",
                                "negated",
                                "0.85",
                                Optional.empty(),
                                "by-hand",
                                List.of("OpenAi acquirer Pendra.")),
                        new ClaimRow(
                                "rivals/a b.txt",
                                "Pendra",
                                "competitor",
                                "OpenAi",
                                "attributed",
                                "0.85",
                                Optional.of("a spokesman"),
                                "by-hand",
                                List.of("Pendra competitor OpenAi.")));
    }

    @Test
    void datesAndAmountsArePrintedPlainly() {
        assertThat(rows(Samples.FUNDING).stream().map(ClaimRow::object))
                .containsExactly("2019-05", "Nordlys Ventures", "Tomas Vesterby", "157000000000 USD");
    }

    @Test
    void aStoreGivesTheSameRowsAsItsArticles(@TempDir Path folder) {
        List<ClaimRow> stored = new ArrayList<>();
        try (KnowledgeStore store = KnowledgeStore.openOrCreate(folder.resolve("store"))) {
            store.put(List.of(Samples.RIVALS.claims(), Samples.FUNDING.claims()), "reader", TestOntology.SMALL);
            ClaimRows.each(store, stored::add);
        }
        assertThat(stored).isEqualTo(rows(Samples.RIVALS, Samples.FUNDING));
    }

    @Test
    void tsvHasAHeaderAndOneLineAClaim() {
        Draft draft = new Draft("a.txt")
                .company("Dorne\tAG")
                .company("Kell")
                .claims("Dorne\tAG", NG.OWNER, "Kell", Status.SPECULATIVE);
        assertThat(print(ClaimFormat.TSV, rows(draft)))
                .isEqualTo("article\tsubject\tpredicate\tobject\tstatus\tconfidence\tattributedTo\tframe\tevidence\n"
                        + "a.txt\tDorne AG\towner\tKell\tspeculative\t0.85\t\tby-hand\tDorne AG owner Kell.\n");
    }

    @Test
    void sentencesAreFlatAndPartedByBars() {
        ClaimRow row = new ClaimRow(
                "a", "b", "c", "d", "asserted", "1.0", Optional.empty(), "f", List.of("One\n two.", "Three\t."));
        assertThat(row.columns().get(8)).isEqualTo("One two. || Three .");
    }

    @Test
    void jsonIsAnObjectALine() {
        String[] lines = print(ClaimFormat.JSON, rows(Samples.RIVALS)).split("\n");
        assertThat(lines).hasSize(2);
        JsonObject second = JSON.parse(lines[1]);
        assertThat(second.getString("attributedTo")).isEqualTo("a spokesman");
        assertThat(second.get("confidence").getAsNumber().value().doubleValue()).isEqualTo(0.85);
        assertThat(second.get("evidence").getAsArray().get(0).getAsString().value())
                .isEqualTo("Pendra competitor OpenAi.");
        assertThat(JSON.parse(lines[0]).hasKey("attributedTo")).isFalse();
    }

    @Test
    void theTableCutsLongSentences() {
        Draft draft = new Draft("a.txt")
                .company("Dorne")
                .company("Kell ".repeat(30).strip())
                .says("Dorne", NG.OWNER, "Kell ".repeat(30).strip());
        String table = print(ClaimFormat.TABLE, rows(draft));
        assertThat(table.lines()).hasSize(3);
        assertThat(table).contains("Kell…");
    }
}
