package org.newsgraph.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.language.Conllu;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.recognize.MentionRecognizer;

/** Whom nouns mean that say where somebody has his seat, on hand-written parses. */
class SeatedNounsTest {

    private static final MentionRecognizer RECOGNIZER =
            new MentionRecognizer(Ontology.load(Path.of("ontology"), List.of()));

    private static final String BROMBELLA = """
            1 Brombella Brombella _ NNP _ 3 nsubj
            2 Ltd. Ltd. _ NNP _ 1 flat
            3 sold sell _ VBD _ 0 root
            4 boats boat _ NNS _ 3 obj
            5 . . _ . _ 3 punct

            """;

    private static Optional<String> at(String conllu, int sentence, int token) {
        return RECOGNIZER
                .entitiesIn(Conllu.article(conllu))
                .headedBy(sentence, token - 1)
                .map(l -> l.entity().name());
    }

    @Test
    void theSupplierOfSomethingInACityIsTheFirmJustSpokenOf() {
        assertThat(at(BROMBELLA + """
                1 The the _ DT _ 3 det
                2 Dutch Dutch _ JJ _ 3 amod
                3 supplier supplier _ NN _ 6 nsubj
                4 of of _ IN _ 5 case
                5 pumps pump _ NNS _ 3 nmod
                6 slept sleep _ VBD _ 0 root
                """, 1, 3)).contains("Brombella Ltd.");
    }

    @Test
    void theSupplierOfSomebodyElseIsNot() {
        assertThat(at(BROMBELLA + """
                1 The the _ DT _ 3 det
                2 Dutch Dutch _ JJ _ 3 amod
                3 supplier supplier _ NN _ 7 nsubj
                4 of of _ IN _ 5 case
                5 Marlow Marlow _ NNP _ 3 nmod
                6 Inc. Inc. _ NNP _ 5 flat
                7 slept sleep _ VBD _ 0 root
                """, 1, 3)).isNotEqualTo(Optional.of("Brombella Ltd."));
    }

    @Test
    void aFirmOfAnotherCountryIsNotTheOneThatIsBasedThere() {
        assertThat(at("""
                1 Brombella Brombella _ NNP _ 5 nsubj
                2 Ltd. Ltd. _ NNP _ 1 flat
                3 of of _ IN _ 4 case
                4 Japan Japan _ NNP _ 1 nmod
                5 sold sell _ VBD _ 0 root
                6 boats boat _ NNS _ 5 obj
                7 . . _ . _ 5 punct

                1 The the _ DT _ 3 det
                2 Rotterdam-based rotterdam-based _ JJ _ 3 amod
                3 company company _ NN _ 4 nsubj
                4 slept sleep _ VBD _ 0 root
                """, 1, 3)).isEmpty();
    }
}
