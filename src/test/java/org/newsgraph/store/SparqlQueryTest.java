package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.article.InputException;
import org.newsgraph.resolve.TestOntology;

class SparqlQueryTest {

    @TempDir
    static Path folder;

    static KnowledgeStore store;

    @BeforeAll
    static void build() {
        store = KnowledgeStore.inMemory(folder.resolve("store"));
        store.put(List.of(Samples.FUNDING.claims(), Samples.RIVALS.claims()), "reader", TestOntology.SMALL);
        store.rebuildKnowledge(TestOntology.SMALL);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private static String answer(String query, ResultFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SparqlQuery.parse(query).answer(store, format, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void ourPrefixesNeedNoDeclaration() {
        assertThat(answer("SELECT ?c ?f {?x ng:leader ?y. ?x rdfs:label ?c. ?y rdfs:label ?f}", ResultFormat.TABLE))
                .isEqualTo("""
                        c                   | f
                        --------------------+---------------
                        Pendra Therapeutics | Tomas Vesterby
                        """);
    }

    @Test
    void aQueryMayDeclareItsOwnPrefixesOverOurs() {
        assertThat(answer(
                        "PREFIX ng: <https://w3id.org/newsgraph/entity/> SELECT ?l {ng:openai rdfs:label ?l}",
                        ResultFormat.CSV))
                .isEqualTo("l\r\nOpenAI\r\n");
    }

    @Test
    void theDefaultGraphIsTheKnowledgeOnly() {
        assertThat(answer("ASK {?claim a ng:Claim}", ResultFormat.TABLE)).isEqualTo("no\n");
    }

    @Test
    void evidenceIsReachedThroughItsGraph() {
        assertThat(answer(
                        "SELECT ?status {GRAPH ?article {?c a ng:Claim; rdf:predicate ng:acquirer; ng:status ?status}}",
                        ResultFormat.CSV))
                .isEqualTo("status\r\nnegated\r\n");
    }

    @Test
    void unboundVariablesAreEmptyCells() {
        assertThat(answer("SELECT ?x ?y {VALUES ?x {1}}", ResultFormat.TABLE)).isEqualTo("x | y\n--+--\n1 |\n");
    }

    @ParameterizedTest
    @EnumSource(value = ResultFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "TURTLE")
    void rowsArePrintedInEveryFormatButTurtle(ResultFormat format) {
        assertThat(answer("SELECT ?l {entity:openai rdfs:label ?l}", format)).contains("OpenAI");
    }

    @ParameterizedTest
    @EnumSource(
            value = ResultFormat.class,
            names = {"TABLE", "TURTLE", "JSON", "XML"})
    void graphsArePrintedInTheFormatsThatCanSayThem(ResultFormat format) {
        assertThat(answer("CONSTRUCT {?s ng:competitor ?o} WHERE {?s ng:competitor ?o}", format))
                .contains("entity/")
                .contains("competitor");
        assertThat(answer("DESCRIBE entity:openai", format)).contains("OpenAI");
    }

    @Test
    void aGraphIsNoTableOfCells() {
        assertThatThrownBy(() -> answer("DESCRIBE entity:openai", ResultFormat.CSV))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("graph, which csv cannot say")
                .hasMessageContaining("use --format turtle");
    }

    @Test
    void rowsAreNoTurtle() {
        assertThatThrownBy(() -> answer("SELECT * {?s ?p ?o}", ResultFormat.TURTLE))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("rows, which turtle cannot say");
    }

    @Test
    void malformedSparqlIsNamedWithLineAndColumn() {
        assertThatThrownBy(() -> SparqlQuery.parse("SELECT ?c\nWHERE { ?c ng:founder }"))
                .isInstanceOf(InputException.class)
                .hasMessage("malformed SPARQL at line 2, column 23: unexpected }; mend the query there");
        assertThatThrownBy(() -> SparqlQuery.parse("SELECT * {\n  ?s nope:x ?o}"))
                .isInstanceOf(InputException.class)
                .hasMessage(
                        "malformed SPARQL at line 2, column 6: Unresolved prefixed name: nope:x; mend the query there");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "foo \u0007", "SELECT", "SELECT (1 AS ?x) {} GROUP BY", "SELECT ?x { ?x ?y 'unended }"})
    void everyMalformedQueryHasAPlace(String query) {
        assertThatThrownBy(() -> SparqlQuery.parse(query))
                .isInstanceOf(InputException.class)
                .hasMessageMatching("malformed SPARQL at line \\d+, column \\d+: .*; mend the query there");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT DATA {entity:a ng:founder entity:b}",
                "DELETE WHERE {?s ?p ?o}",
                "DROP ALL",
                "LOAD <http://example.org/x>",
                "PREFIX x: <http://example.org/> CLEAR DEFAULT"
            })
    void updatesAreRefused(String update) {
        assertThatThrownBy(() -> SparqlQuery.parse(update))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("query only reads");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * {SERVICE <http://localhost/x> {?s ?p ?o}}",
                "SELECT * {?s ?p ?o FILTER EXISTS {SERVICE SILENT <http://localhost/x> {?s ?p ?o}}}",
                "SELECT * {{SELECT * {OPTIONAL {SERVICE ?any {?s ?p ?o}}}}}"
            })
    void noOtherServerIsAsked(String query) {
        assertThatThrownBy(() -> SparqlQuery.parse(query))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("take SERVICE out");
    }

    @Test
    void fromReadsNothingFromOutsideOfTheStore() {
        assertThat(answer("SELECT * FROM <http://localhost:9/x.ttl> {?s ?p ?o}", ResultFormat.CSV))
                .isEqualTo("s,p,o\r\n");
    }
}
