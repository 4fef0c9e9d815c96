package org.newsgraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NounKindsTest {

    private static final Ontology ONTOLOGY =
            Ontology.load(Path.of("ontology"), List.of()).and("kinds", """
                    @prefix ng: <https://w3id.org/newsgraph/ontology#> .
                    @prefix lex: <https://w3id.org/newsgraph/lexicon/> .
                    lex:zoo-kind a ng:NounKind ; ng:denotes ng:Organization ;
                        ng:word "zoo", "menagerie" ; ng:nameWord "Zoo", "Tierpark", "-zoo" .
                    """);

    private static final Set<Iri> ZOO = Set.of(new Iri("https://w3id.org/newsgraph/lexicon/zoo-kind"));

    @Test
    void nounsAndNamesAreOfOneKind() {
        NounKinds kinds = ONTOLOGY.nounKinds();
        assertThat(kinds.ofNoun("menagerie")).isEqualTo(ZOO);
        assertThat(kinds.ofName("Brombella Zoo")).isEqualTo(ZOO);
        assertThat(kinds.ofName("Vogelzoo Quarrendon")).as("by its end").isEqualTo(ZOO);
        assertThat(kinds.classesOf("zoo")).containsExactly(NG.ORGANIZATION);
    }

    @Test
    void mostNamesShowNoKind() {
        NounKinds kinds = ONTOLOGY.nounKinds();
        assertThat(kinds.ofName("Brombella")).isEmpty();
        assertThat(kinds.ofName("zoo"))
                .as("no name word, and no end of a longer one")
                .isEmpty();
        assertThat(kinds.ofNoun("company")).isEmpty();
    }
}
