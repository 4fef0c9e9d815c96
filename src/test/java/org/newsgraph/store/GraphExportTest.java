package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsgraph.claim.ArticleClaims;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;
import org.newsgraph.resolve.TestOntology;
import org.w3c.dom.Document;

class GraphExportTest {

    private static final Map<ExportFormat, Lang> LANGUAGES = Map.of(
            ExportFormat.TURTLE, Lang.TURTLE,
            ExportFormat.TRIG, Lang.TRIG,
            ExportFormat.NTRIPLES, Lang.NTRIPLES,
            ExportFormat.NQUADS, Lang.NQUADS,
            ExportFormat.JSONLD, Lang.JSONLD,
            ExportFormat.RDFXML, Lang.RDFXML);

    /** Names and properties that need every kind of escape. */
    private static final Draft AWKWARD = new Draft("sub/ü & <1>.txt")
            .headline("Tabs\tand \"quotes\"\nand\\slashes\r\n")
            .text("\u0001\u007F😀 ")
            .company("A \"B\" <C> & D's\tE, \\n; -- F", "plain", "x, y")
            .company("삼성전자")
            .company("1&1.")
            .says("삼성전자", NG.OWNER, "1&1.")
            .says("삼성전자", new Iri("http://example.org/own#relation.1"), "A \"B\" <C> & D's\tE, \\n; -- F")
            .date("1&1.", NG.FOUNDING_DATE, "2023")
            .date("1&1.", NG.FOUNDING_DATE, "2023-05-17")
            .money("1&1.", NG.VALUATION, "1.50", "EUR");

    @TempDir
    static Path folder;

    private static KnowledgeStore store;
    private static KnowledgeStore turnedRound;

    @BeforeAll
    static void build() {
        store = build("store", AWKWARD.claims(), Samples.FUNDING.claims(), Samples.RIVALS.claims());
        turnedRound = build("turned", Samples.RIVALS.claims(), Samples.FUNDING.claims(), AWKWARD.claims());
    }

    private static KnowledgeStore build(String name, ArticleClaims... articles) {
        KnowledgeStore built = KnowledgeStore.inMemory(folder.resolve(name));
        for (ArticleClaims article : articles) {
            built.put(List.of(article), "reader", TestOntology.SMALL);
            built.rebuildKnowledge(TestOntology.SMALL);
        }
        return built;
    }

    @AfterAll
    static void close() {
        store.close();
        turnedRound.close();
    }

    @ParameterizedTest
    @EnumSource
    void theSameContentGivesTheSameBytes(ExportFormat format) {
        assertThat(Samples.export(turnedRound, format)).isEqualTo(Samples.export(store, format));
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"GRAPHML", "DOT", "CSV"},
            mode = EnumSource.Mode.EXCLUDE)
    void whatIsWrittenReadsBackAsItWas(ExportFormat format) {
        DatasetGraph found = DatasetGraphFactory.createGeneral();
        RDFParser.create()
                .source(new StringReader(Samples.export(store, format)))
                .lang(LANGUAGES.get(format))
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .checking(false)
                .parse(found);
        boolean same = store.read(dataset -> format.withEvidence()
                ? IsoMatcher.isomorphic(DatasetGraphFactory.cloneStructure(dataset), found)
                : dataset.getDefaultGraph().isIsomorphicWith(found.getDefaultGraph()));
        assertThat(same).as(Samples.export(store, format)).isTrue();
    }

    @Test
    void turtleIsSortedAndPrefixed() {
        KnowledgeStore small = build(
                "small",
                new Draft("a.txt")
                        .company("Dorne")
                        .company("Kell", "Kell & Sons")
                        .says("Kell", NG.PARTNER, "Dorne")
                        .date("Dorne", NG.FOUNDING_DATE, "1999")
                        .claims());
        assertThat(Samples.export(small, ExportFormat.TURTLE)).isEqualTo("""
                        @prefix entity: <https://w3id.org/newsgraph/entity/> .
                        @prefix ng: <https://w3id.org/newsgraph/ontology#> .
                        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

                        entity:dorne a ng:Company ;
                            rdfs:label "Dorne" ;
                            ng:foundingDate "1999"^^xsd:gYear ;
                            ng:partner entity:kell .

                        entity:kell a ng:Company ;
                            rdfs:label "Kell" ;
                            skos:altLabel "Kell & Sons" ;
                            ng:partner entity:dorne .
                        """);
        assertThat(Samples.export(small, ExportFormat.CSV)).isEqualTo("""
                        subject,predicate,object,subjectIri,predicateIri,objectIri
                        Dorne,foundingDate,1999,https://w3id.org/newsgraph/entity/dorne,https://w3id.org/newsgraph/ontology#foundingDate,
                        Dorne,partner,Kell,https://w3id.org/newsgraph/entity/dorne,https://w3id.org/newsgraph/ontology#partner,https://w3id.org/newsgraph/entity/kell
                        Kell,partner,Dorne,https://w3id.org/newsgraph/entity/kell,https://w3id.org/newsgraph/ontology#partner,https://w3id.org/newsgraph/entity/dorne
                        """);
        small.close();
    }

    @Test
    void graphMlIsWellFormedAndComplete() throws Exception {
        byte[] xml = Samples.export(store, ExportFormat.GRAPHML).getBytes(StandardCharsets.UTF_8);
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        // Facts, and the four parts of the funding.
        assertThat(document.getElementsByTagName("edge").getLength())
                .isEqualTo(StoreStatistics.of(store).facts() + 4);
    }

    @Test
    void dotQuotesWhatGraphvizWouldRead() {
        assertThat(Samples.export(store, ExportFormat.DOT))
                .startsWith("digraph knowledge {")
                .contains("label=\"A \\\"B\\\" <C> & D's E, \\\\n; -- F\"")
                .endsWith("}\n");
    }

    @ParameterizedTest
    @CsvSource({"TURTLE, turtle", "NTRIPLES, ntriples", "NQUADS, nquads", "RDFXML, rdfxml", "TRIG, trig"})
    void rapperAcceptsWhatIsWritten(ExportFormat format, String parser) throws Exception {
        assumeTrue(isInstalled("rapper"), "rapper is not installed");
        Path file = Files.writeString(folder.resolve("export." + parser), Samples.export(store, format));
        Process rapper = new ProcessBuilder("rapper", "-q", "-c", "-i", parser, file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(rapper.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(rapper.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(said).isEmpty();
        assertThat(rapper.exitValue()).isZero();
    }

    private static boolean isInstalled(String program) throws IOException {
        for (String place : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            if (Files.isExecutable(Path.of(place, program))) {
                return true;
            }
        }
        return false;
    }
}
