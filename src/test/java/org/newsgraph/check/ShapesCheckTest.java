package org.newsgraph.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.article.InputException;
import org.newsgraph.ontology.Ontology;

class ShapesCheckTest {

    private static final String PREFIXES = """
            PREFIX amount:  <https://w3id.org/newsgraph/amount/>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX e:       <https://w3id.org/newsgraph/entity/>
            PREFIX nif:     <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
            PREFIX ng:      <https://w3id.org/newsgraph/ontology#>
            PREFIX prov:    <http://www.w3.org/ns/prov#>
            PREFIX rdf:     <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs:    <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema:  <https://schema.org/>
            PREFIX sh:      <http://www.w3.org/ns/shacl#>
            PREFIX skos:    <http://www.w3.org/2004/02/skos/core#>
            PREFIX xsd:     <http://www.w3.org/2001/XMLSchema#>
            """;

    private static final String KNOWLEDGE = """
            e:acme a ng:Company ; rdfs:label "Acme" ; skos:altLabel "Acme Corp" ;
              ng:founder e:ada-brook ; ng:leader e:ada-brook ; ng:foundingDate "2009-05"^^xsd:gYearMonth ;
              ng:competitor e:zenith ; ng:valuation amount:5-EUR ; ng:funder e:norland .
            e:zenith a ng:InvestmentFirm ; rdfs:label "Zenith" ; ng:competitor e:acme .
            e:ada-brook a ng:Person ; rdfs:label "Ada Brook" ; ng:employer e:acme .
            e:norland a ng:Country ; rdfs:label "Norland" .
            amount:5-EUR a schema:MonetaryAmount ; schema:value 5 ; schema:currency "EUR" ; rdfs:label "5 EUR" .
            <https://w3id.org/newsgraph/event/1> a ng:FundingEvent ; ng:recipient e:acme ; ng:investor e:norland ; ng:amount amount:5-EUR ;
              ng:date "2020"^^xsd:gYear ; ng:round "seed" ; prov:wasDerivedFrom <https://w3id.org/newsgraph/article/a#claim-1> .
            """;

    private static final String EVIDENCE = """
            GRAPH <https://w3id.org/newsgraph/article/a> {
              <https://w3id.org/newsgraph/article/a> a schema:NewsArticle ; dcterms:identifier "a" ; schema:text "Ada Brook founded Acme." ;
                ng:contentHash "%s" ; ng:readingHash "r" .
              e:acme a ng:Company ; rdfs:label "Acme" .
              e:ada-brook a ng:Person ; rdfs:label "Ada Brook" .
              <https://w3id.org/newsgraph/article/a#char=0,9> a ng:Mention, nif:RFC5147String ; nif:beginIndex "0"^^xsd:nonNegativeInteger ;
                nif:endIndex "9"^^xsd:nonNegativeInteger ; nif:anchorOf "Ada Brook" ; nif:referenceContext <https://w3id.org/newsgraph/article/a> ;
                ng:mentions e:ada-brook ; ng:mentionKind "name" .
              <https://w3id.org/newsgraph/article/a#char=0,23> a nif:RFC5147String ; nif:beginIndex "0"^^xsd:nonNegativeInteger ;
                nif:endIndex "23"^^xsd:nonNegativeInteger ; nif:anchorOf "Ada Brook founded Acme." ;
                nif:referenceContext <https://w3id.org/newsgraph/article/a> .
              <https://w3id.org/newsgraph/article/a#claim-1> a ng:Claim ; rdf:subject e:acme ; rdf:predicate ng:founder ; rdf:object e:ada-brook ;
                ng:status "asserted" ; ng:confidence 0.85 ; ng:frame <https://w3id.org/newsgraph/frame/f> ; ng:evidence <https://w3id.org/newsgraph/article/a#char=0,23> ;
                ng:subjectSpan <https://w3id.org/newsgraph/article/a#char=0,9> .
            }
            """.formatted("0".repeat(64));

    private static final String RESOLUTION = """
            GRAPH <https://w3id.org/newsgraph/graph/resolution> {
              <https://w3id.org/newsgraph/article/a#entity-acme> ng:localEntity e:acme ; ng:canonicalEntity e:acme-group ;
                ng:mergeReason "own name" ; nif:referenceContext <https://w3id.org/newsgraph/article/a> .
            }
            """;

    private static ShapesCheck check;

    @TempDir
    Path folder;

    @BeforeAll
    static void load() {
        check = ShapesCheck.of(Ontology.load(Path.of("ontology"), List.of()));
    }

    @Test
    void aWellShapedDatasetHasNoViolations() {
        assertThat(check.violationsIn(dataset(KNOWLEDGE + EVIDENCE + RESOLUTION)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rdfs:label \"Zenith\"                  | skos:altLabel \"Zenith\"      | an entity has one label",
                "ng:founder e:ada-brook                 | ng:founder e:norland          | the object of ng:founder is",
                "ng:leader e:ada-brook                  | ng:leader e:zenith            | the object of ng:leader is",
                "\"2009-05\"^^xsd:gYearMonth            | \"May 2009\"                  | the object of ng:foundingDate is",
                "; ng:competitor e:acme                 |                               | holds both ways",
                "ng:valuation amount:5-EUR              | ng:valuation 5                | the object of ng:valuation is",
                "e:norland a ng:Country                 | e:norland a ng:City           | the object of ng:funder is",
                "e:ada-brook a ng:Person                | e:ada-brook a ng:Place        | what ng:employer is said of is",
                "schema:currency \"EUR\"                | schema:currency \"euro\"      | an amount has one currency",
                "; prov:wasDerivedFrom <https://w3id.org/newsgraph/article/a#claim-1>  |                               | leads to the claim",
                "ng:recipient e:acme ;                  |                               | a funding has one recipient",
                "\"2020\"^^xsd:gYear                    | \"2020\"                      | an event's date",
            })
    void faultsOfTheKnowledgeAreFound(String right, String wrong, String message) {
        assertThat(check.violationsIn(dataset(changed(KNOWLEDGE, right, wrong))))
                .isNotEmpty()
                .anyMatch(v -> v.graph().isEmpty() && v.message().contains(message));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ng:status \"asserted\"          | ng:status \"true\"        | asserted, attributed, speculative or negated",
                "ng:confidence 0.85              | ng:confidence 1.5         | a decimal from 0 to 1",
                "ng:confidence 0.85              | ng:confidence \"high\"    | a decimal from 0 to 1",
                "ng:frame <https://w3id.org/newsgraph/frame/f> ;          |                           | names the frame",
                "ng:evidence <https://w3id.org/newsgraph/article/a#char=0,23> ; |                           | a claim has evidence",
                "rdf:object e:ada-brook          | rdf:object e:nobody       | the object of a claim",
                "rdf:subject e:acme ;            |                           | a claim has one subject",
                "ng:mentions e:ada-brook ;       |                           | a mention speaks of an entity",
                "ng:mentionKind \"name\"         | ng:mentionKind \"noun\"   | a name, a nominal or a pronoun",
                "nif:beginIndex \"0\"^^xsd:nonNegativeInteger | nif:beginIndex \"77\"^^xsd:nonNegativeInteger | a span begins",
                "dcterms:identifier \"a\" ;      |                           | an article has one identifier",
                "schema:text \"Ada Brook founded Acme.\" ; |                 | an article has one text",
            })
    void faultsOfTheEvidenceAreFound(String right, String wrong, String message) {
        assertThat(check.violationsIn(dataset(changed(EVIDENCE, right, wrong))))
                .isNotEmpty()
                .anyMatch(v -> v.graph().equals(java.util.Optional.of("https://w3id.org/newsgraph/article/a"))
                        && v.message().contains(message));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ng:canonicalEntity e:acme-group ; |                       | became one entity",
                "ng:mergeReason \"own name\" ;     |                       | there is one reason",
                "e:acme-group                      | e:acme-group, e:acme  | became one entity",
            })
    void faultsOfTheResolutionAreFound(String right, String wrong, String message) {
        assertThat(check.violationsIn(dataset(changed(RESOLUTION, right, wrong))))
                .isNotEmpty()
                .anyMatch(v -> v.message().contains(message));
    }

    @Test
    void aViolationReadsAsALine() {
        Graph graph =
                dataset("e:acme a ng:Company ; rdfs:label \"Acme\", \"ACME\" .").getDefaultGraph();

        assertThat(check.violationsIn(graph))
                .extracting(Violation::toString)
                .containsExactly(
                        "default graph: e:acme: an entity has one label, a text that is not empty (rdfs:label)");
    }

    @Test
    void shapesThatAreNoneAreRefused() throws IOException {
        Path file = Files.writeString(
                folder.resolve("user.ttl"),
                PREFIXES + "<https://w3id.org/newsgraph/shape/s> a sh:NodeShape ; sh:property [ sh:minCount 1 ] .\n");
        Ontology ontology = Ontology.load(Path.of("ontology"), List.of(file));

        assertThatThrownBy(() -> ShapesCheck.of(ontology))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("shapes");
    }

    private static String changed(String right, String part, String wrong) {
        assertThat(right).contains(part);
        return right.replace(part, wrong == null ? "" : wrong);
    }

    private static DatasetGraph dataset(String trig) {
        return RDFParser.fromString(PREFIXES + trig, Lang.TRIG).toDatasetGraph();
    }
}
