package org.newsgraph.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.Ontology;

class OntologyCheckTest {

    private static final Path OURS = Path.of("ontology");

    private static final String PREFIXES = """
            @prefix e:    <https://w3id.org/newsgraph/entity/> .
            @prefix ng:   <https://w3id.org/newsgraph/ontology#> .
            @prefix owl:  <http://www.w3.org/2002/07/owl#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            """;

    @TempDir
    Path folder;

    @Test
    void ourOntologyHasNoProblems() {
        assertThat(OntologyCheck.ofTerms().problemsIn(Ontology.load(OURS, List.of())))
                .isEmpty();
    }

    @Test
    void aPropertyWithoutRangeIsFoundWithItsLine() throws IOException {
        Path file = userFile("""
                ng:sponsor a owl:ObjectProperty ;
                  rdfs:label "sponsor" ;
                  rdfs:comment "Who pays for it." ;
                  rdfs:domain ng:Organization .
                """);

        assertThat(problemsWith(file)).containsExactly(file + ":6: sponsor has no rdfs:range; add one");
    }

    @Test
    void aMisspeltTermIsFound() throws IOException {
        Path file = userFile("""
                e:acme-example a skos:Concept ; ng:entityClass ng:Compnay ; skos:prefLabel "Acme Example" .
                """);

        assertThat(problemsWith(file))
                .anyMatch(line -> line.contains("Compnay is used but described nowhere"))
                .anyMatch(line -> line.contains("no class of entities"))
                .allMatch(line -> line.startsWith(file + ":6: "));
    }

    @Test
    void twoEntriesOfOneIriAreFound() throws IOException {
        Path file = userFile("""
                e:china a skos:Concept ; ng:entityClass ng:Company ; skos:prefLabel "China Example" .
                """);

        assertThat(problemsWith(file)).anyMatch(line -> line.contains("two entries share its IRI"));
    }

    @Test
    void aDemonymOfTwoCountriesIsFound() throws IOException {
        Path file = userFile("""
                e:zzz-example a skos:Concept ; ng:entityClass ng:Country ; skos:prefLabel "Example" ;
                  ng:demonym "Danes" .
                """);

        assertThat(problemsWith(file))
                .singleElement()
                .asString()
                .contains("zzz-example shares the demonym \"Danes\" with")
                .contains("denmark");
    }

    @Test
    void aNameWithStrayBlanksIsFound() throws IOException {
        Path file = userFile("""
                e:acme-example a skos:Concept ; ng:entityClass ng:Company ; skos:prefLabel "Acme  Example" .
                """);

        assertThat(problemsWith(file)).singleElement().asString().contains("single blanks");
    }

    @Test
    void aCityIsNoCountryToBelongTo() throws IOException {
        Path file = userFile("""
                e:acme-example a skos:Concept ; ng:entityClass ng:Company ; skos:prefLabel "Acme Example" ;
                  ng:country e:hangzhou .
                """);

        assertThat(problemsWith(file)).singleElement().asString().contains("no country of the gazetteer");
    }

    @Test
    void rulesCanBeAdded() {
        OntologyRule rule = ontology -> List.of(Problem.of(ontology, NG.FOUNDER, "is only an example"));

        assertThat(OntologyCheck.ofTerms().and(rule).problemsIn(Ontology.load(OURS, List.of())))
                .singleElement()
                .asString()
                .matches(".*vocabulary\\.ttl:\\d+: founder is only an example");
    }

    private List<String> problemsWith(Path file) {
        return OntologyCheck.ofTerms().problemsIn(Ontology.load(OURS, List.of(file))).stream()
                .map(Problem::toString)
                .toList();
    }

    private Path userFile(String body) throws IOException {
        return Files.writeString(folder.resolve("user.ttl"), PREFIXES + body);
    }
}
