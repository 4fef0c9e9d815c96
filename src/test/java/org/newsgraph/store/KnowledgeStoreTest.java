package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.newsgraph.store.Samples.FUNDING;
import static org.newsgraph.store.Samples.RIVALS;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.Prefixes;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.article.Article;
import org.newsgraph.article.InputException;
import org.newsgraph.claim.ArticleClaims;
import org.newsgraph.claim.Status;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.resolve.TestOntology;

class KnowledgeStoreTest {

    private static final Ontology ONTOLOGY = TestOntology.SMALL;

    @TempDir
    Path folder;

    private KnowledgeStore store;

    @BeforeEach
    void open() {
        store = KnowledgeStore.inMemory(folder.resolve("in-memory"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void moveToDisk() {
        store.close();
        store = KnowledgeStore.openOrCreate(folder.resolve("store"));
    }

    private void reopen() {
        store.close();
        store = KnowledgeStore.open(folder.resolve("store"));
    }

    private void build(ArticleClaims... articles) {
        store.put(List.of(articles), "reader-1", ONTOLOGY);
        store.rebuildKnowledge(ONTOLOGY);
    }

    private String everything() {
        return Samples.export(store, ExportFormat.NQUADS);
    }

    private void assertKnowledge(String turtle) {
        Graph expected = GraphFactory.createDefaultGraph();
        RDFParser.create()
                .source(new StringReader(turtle))
                .prefixes(Prefixes.adapt(Terms.prefixMapping()))
                .lang(Lang.TURTLE)
                .parse(expected);
        String actual = Samples.export(store, ExportFormat.TURTLE);
        Graph found = GraphFactory.createDefaultGraph();
        RDFParser.create().source(new StringReader(actual)).lang(Lang.TURTLE).parse(found);
        assertThat(found.isIsomorphicWith(expected)).as(actual).isTrue();
    }

    @Test
    void knowledgeIsWhatAllArticlesSayTogether() {
        build(FUNDING.claims(), RIVALS.claims());
        assertKnowledge("""
                entity:pendra-therapeutics a ng:Company ; rdfs:label "Pendra Therapeutics" ; skos:altLabel "Pendra" ;
                    ng:competitor entity:openai ; ng:foundingDate "2019-05"^^xsd:gYearMonth ;
                    ng:funder entity:nordlys-ventures ; ng:leader entity:tomas-vesterby ;
                    ng:valuation amount:157000000000-USD .
                entity:pendra owl:sameAs entity:pendra-therapeutics .
                entity:openai a ng:Company ; rdfs:label "OpenAI" ; skos:altLabel "OpenAi" ;
                    ng:competitor entity:pendra-therapeutics .
                entity:openai-company owl:sameAs entity:openai .
                entity:nordlys-ventures a ng:Company ; rdfs:label "Nordlys Ventures" .
                entity:tomas-vesterby a ng:Person ; rdfs:label "Tomas Vesterby" ;
                    ng:employer entity:pendra-therapeutics .
                entity:united-states a ng:Country ; rdfs:label "United States" ; skos:altLabel "US" .
                amount:157000000000-USD a schema:MonetaryAmount ; rdfs:label "157000000000 USD" ;
                    schema:value 157000000000 ; schema:currency "USD" .
                amount:25000000-USD a schema:MonetaryAmount ; rdfs:label "25000000 USD" ;
                    schema:value 25000000 ; schema:currency "USD" .
                event:funder-pendra-therapeutics-nordlys-ventures-1e9ee76c3d a ng:FundingEvent ;
                    ng:recipient entity:pendra-therapeutics ; ng:investor entity:nordlys-ventures ;
                    ng:amount amount:25000000-USD ; ng:round "Series B" ;
                    prov:wasDerivedFrom <https://w3id.org/newsgraph/article/funding.txt#claim-pendra-therapeutics-funder-nordlys-ventures-asserted> .
                """);
    }

    @Test
    void onlyAssertedAndAttributedClaimsAreFacts() {
        build(new Draft("a.txt")
                .company("Dorne")
                .company("Kell")
                .claims("Dorne", NG.OWNER, "Kell", Status.SPECULATIVE)
                .claims("Dorne", NG.PARTNER, "Kell", Status.NEGATED)
                .claims("Dorne", NG.SUPPLIER, "Kell", Status.ATTRIBUTED)
                .claims());
        assertKnowledge("""
                entity:dorne a ng:Company ; rdfs:label "Dorne" ; ng:supplier entity:kell .
                entity:kell a ng:Company ; rdfs:label "Kell" .
                """);
    }

    @Test
    void aFactStaysWhereAnotherArticleDeniesIt() {
        build(
                new Draft("a.txt")
                        .company("Dorne")
                        .company("Kell")
                        .says("Dorne", NG.OWNER, "Kell")
                        .claims(),
                new Draft("b.txt")
                        .company("Dorne")
                        .company("Kell")
                        .claims("Dorne", NG.OWNER, "Kell", Status.NEGATED)
                        .claims());
        assertKnowledge("""
                entity:dorne a ng:Company ; rdfs:label "Dorne" ; ng:owner entity:kell .
                entity:kell a ng:Company ; rdfs:label "Kell" .
                """);
        assertThat(StoreStatistics.of(store).claimsByStatus())
                .isEqualTo(Map.of("asserted", 1, "attributed", 0, "speculative", 0, "negated", 1));
    }

    @Test
    void nobodyIsRelatedToHimselfOnceNamesAreOne() {
        build(new Draft("a.txt")
                .company("Open AI")
                .company("OpenAI")
                .says("Open AI", NG.COMPETITOR, "OpenAI")
                .claims());
        assertKnowledge("""
                entity:openai a ng:Company ; rdfs:label "OpenAI" ; skos:altLabel "Open AI" .
                entity:open-ai owl:sameAs entity:openai .
                entity:openai-company owl:sameAs entity:openai .
                """);
    }

    @Test
    void anArticleIsCurrentUntilItOrItsReaderChanges() {
        build(FUNDING.claims());
        assertThat(store.isCurrent(FUNDING.article(), "reader-1")).isTrue();
        assertThat(store.isCurrent(FUNDING.article(), "reader-2")).isFalse();
        assertThat(store.isCurrent(RIVALS.article(), "reader-1")).isFalse();
        Article longer = new Article(
                "funding.txt", FUNDING.article().text() + " ", FUNDING.article().metadata());
        assertThat(store.isCurrent(longer, "reader-1")).isFalse();
        assertThat(store.isCurrent(Article.of("funding.txt", FUNDING.article().text()), "reader-1"))
                .isFalse();
    }

    @Test
    void articlesAreListedById() {
        build(RIVALS.claims(), FUNDING.claims());
        assertThat(store.articles().stream().map(StoredArticle::id)).containsExactly("funding.txt", "rivals/a b.txt");
        assertThat(store.articles().get(0).headline()).contains("Pendra raises");
        assertThat(store.articles().get(0).date()).contains("2025-01-30");
    }

    @Test
    void anArticlePutAgainReplacesItself() {
        build(new Draft("a.txt")
                .company("Dorne")
                .company("Kell")
                .says("Dorne", NG.OWNER, "Kell")
                .claims());
        build(new Draft("a.txt").company("Dorne").claims());
        assertKnowledge("entity:dorne a ng:Company ; rdfs:label \"Dorne\" .");
    }

    @Test
    void removingAnArticleLeavesNothingOfIt() {
        build(FUNDING.claims());
        String before = everything();
        build(RIVALS.claims());
        assertThat(everything()).isNotEqualTo(before);
        assertThat(store.remove(List.of("rivals/a b.txt", "unknown.txt"))).containsExactly("unknown.txt");
        store.rebuildKnowledge(ONTOLOGY);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aRunThatWasStoppedBeforeDerivingIsMadeGoodByTheNext() {
        moveToDisk();
        build(FUNDING.claims(), RIVALS.claims());
        String complete = everything();
        store.remove(List.of("rivals/a b.txt"));
        store.rebuildKnowledge(ONTOLOGY);
        store.put(List.of(RIVALS.claims()), "reader-1", ONTOLOGY);
        reopen();
        assertThat(Samples.export(store, ExportFormat.TURTLE)).doesNotContain("competitor");
        assertThat(store.isCurrent(RIVALS.article(), "reader-1")).isTrue();
        store.rebuildKnowledge(ONTOLOGY);
        assertThat(everything()).isEqualTo(complete);
    }

    @Test
    void aBatchThatFailsLeavesTheStateBefore() {
        moveToDisk();
        build(FUNDING.claims());
        String before = everything();
        ArticleClaims broken = new ArticleClaims(
                Article.of("b.txt", ""),
                new Draft("b.txt").company("Dorne").claims().entities(),
                List.of(),
                1);
        assertThatThrownBy(() -> store.put(List.of(RIVALS.claims(), broken), "reader-1", ONTOLOGY))
                .isInstanceOf(IndexOutOfBoundsException.class);
        reopen();
        store.rebuildKnowledge(ONTOLOGY);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void theUsersPairsStayWithTheStore() throws Exception {
        moveToDisk();
        Path pairs = Files.writeString(folder.resolve("mine.tsv"), "different\tPendra\tPendra Therapeutics\n");
        store.usePairs(pairs);
        build(FUNDING.claims(), RIVALS.claims());
        assertThat(Samples.export(store, ExportFormat.TURTLE)).contains("entity:pendra a ng:Company");
        Files.delete(pairs);
        reopen();
        store.rebuildKnowledge(ONTOLOGY);
        assertThat(Samples.export(store, ExportFormat.TURTLE)).contains("entity:pendra a ng:Company");
        store.usePairs(Files.writeString(pairs, "# I was wrong\n"));
        store.rebuildKnowledge(ONTOLOGY);
        assertThat(Samples.export(store, ExportFormat.TURTLE)).contains("entity:pendra owl:sameAs");
    }

    @Test
    void malformedPairsAreRefusedAndTheOldOnesStay() throws Exception {
        Path pairs = Files.writeString(folder.resolve("mine.tsv"), "different\tPendra\tPendra Therapeutics\n");
        store.usePairs(pairs);
        Files.writeString(pairs, "same\tPendra\n");
        assertThatThrownBy(() -> store.usePairs(pairs))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("mine.tsv:1: 2 columns instead of 3");
        build(FUNDING.claims(), RIVALS.claims());
        assertThat(Samples.export(store, ExportFormat.TURTLE)).contains("entity:pendra a ng:Company");
    }

    @Test
    void everyMergeKeepsItsReason() {
        build(FUNDING.claims(), RIVALS.claims());
        assertThat(Samples.export(store, ExportFormat.TRIG))
                .contains("ng:mergeReason \"alias: \\\"Pendra\\\" in funding.txt\"");
        assertThat(StoreStatistics.of(store).mergesByReason())
                .isEqualTo(Map.of("alias", 1, "gazetteer", 2, "same name", 2));
    }

    @Test
    void theDiskGivesBackTheSameContentAsMemory() {
        build(FUNDING.claims(), RIVALS.claims());
        String inMemory = everything();
        moveToDisk();
        build(FUNDING.claims(), RIVALS.claims());
        assertThat(everything()).isEqualTo(inMemory);
        assertThat(StoreStatistics.of(store).articles()).isEqualTo(2);
    }

    @Test
    void statisticsCountWhatIsThere() {
        build(FUNDING.claims(), RIVALS.claims());
        StoreStatistics statistics = StoreStatistics.of(store);
        assertThat(statistics.articles()).isEqualTo(2);
        assertThat(statistics.entitiesByClass()).isEqualTo(Map.of("Company", 3, "Country", 1, "Person", 1));
        assertThat(statistics.eventsByClass()).isEqualTo(Map.of("FundingEvent", 1));
        assertThat(statistics.factsByProperty())
                .isEqualTo(Map.of(
                        "competitor", 2, "employer", 1, "foundingDate", 1, "funder", 1, "leader", 1, "valuation", 1));
        assertThat(statistics.facts()).isEqualTo(7);
    }
}
