package org.newsgraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.article.InputException;

class OntologyTest {

    private static final String PREFIXES = """
            @prefix :     <https://w3id.org/newsgraph/entity/> .
            @prefix ng:   <https://w3id.org/newsgraph/ontology#> .
            @prefix owl:  <http://www.w3.org/2002/07/owl#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            """;

    @TempDir
    Path folder;

    @Test
    void malformedTurtleNamesFileLineAndColumn() throws IOException {
        Path file = write("frames/broken.ttl", PREFIXES + "ng:founder rdfs:label \"founder\" ,, .\n");

        assertThatThrownBy(() -> Ontology.load(folder, List.of()))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(file + ":6:")
                .hasMessageContaining("mend");
    }

    @Test
    void anUndeclaredPrefixNamesFileAndLine() throws IOException {
        Path file = write("user.ttl", PREFIXES + "my:sponsor a owl:ObjectProperty .\n");

        assertThatThrownBy(() -> Ontology.load(folder, List.of()))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(file + ":6:");
    }

    @Test
    void aMissingUserFileIsNamed() throws IOException {
        write("vocabulary.ttl", PREFIXES);
        Path missing = folder.resolve("mine.ttl");

        assertThatThrownBy(() -> Ontology.load(folder, List.of(missing)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(missing.toString());
    }

    @Test
    void aFolderWithoutTurtleIsRefused() {
        assertThatThrownBy(() -> Ontology.load(folder, List.of()))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("*.ttl");
    }

    @Test
    void aGazetteerEntryWithoutALabelNamesItsLine() throws IOException {
        Path file = write("gazetteer/a.ttl", PREFIXES + "\n:acme ng:entityClass ng:Company .\n");

        assertThatThrownBy(() -> Ontology.load(folder, List.of()))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(file + ":7")
                .hasMessageContaining("skos:prefLabel");
    }

    @Test
    void aUserFileAddsARelation() throws IOException {
        Path user = write("sponsor.ttl", PREFIXES + """
                        ng:sponsor a owl:ObjectProperty ;
                          rdfs:label "sponsor" ;
                          rdfs:domain ng:Organization ;
                          rdfs:range ng:Organization .
                        """);

        Ontology ontology = Ontology.load(Path.of("ontology"), List.of(user));

        assertThat(ontology.vocabulary().property("sponsor"))
                .map(PropertyTerm::label)
                .contains("sponsor");
        assertThat(ontology.whereIs(NG.term("sponsor"))).isEqualTo(user + ":6");
    }

    @Test
    void theFingerprintFollowsTheContentAndNotTheFolder() throws IOException {
        write("one/a.ttl", PREFIXES);
        write("two/b.ttl", PREFIXES);
        write("three/a.ttl", PREFIXES + "# changed\n");

        String one = Ontology.load(folder.resolve("one"), List.of()).fingerprint();
        assertThat(one).matches("[0-9a-f]{64}");
        assertThat(Ontology.load(folder.resolve("two"), List.of()).fingerprint())
                .isEqualTo(one);
        assertThat(Ontology.load(folder.resolve("three"), List.of()).fingerprint())
                .isNotEqualTo(one);
    }

    @Test
    void theFolderIsThatOfTheHomeElseThatOfTheWorkingDirectory() throws IOException {
        Path ontology = Files.createDirectories(folder.resolve("ontology"));

        assertThat(OntologyFolder.find(Optional.of(folder.toString()), Path.of("elsewhere")))
                .isEqualTo(ontology);
        assertThat(OntologyFolder.find(Optional.empty(), folder)).isEqualTo(ontology);
        assertThatThrownBy(() -> OntologyFolder.find(Optional.of("nowhere"), folder))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("nowhere");
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }
}
