package org.newsgraph.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.language.Conllu;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.recognize.MentionRecognizer;

class IntroductionsTest {

    private static final MentionRecognizer RECOGNIZER =
            new MentionRecognizer(Ontology.load(Path.of("ontology"), List.of()));

    private static Optional<String> at(String conllu, int sentence, int token) {
        return RECOGNIZER
                .entitiesIn(Conllu.article(conllu))
                .headedBy(sentence, token - 1)
                .map(l -> l.entity().name());
    }

    private static final String COMPANY = """
            1 A a _ DT _ 3 det
            2 Danish danish _ JJ _ 3 amod
            3 company company _ NN _ 4 nsubj
            4 won win _ VBD _ 0 root
            5 money money _ NN _ 4 obj
            6 . . _ . _ 4 punct

            """;

    @Test
    void theCompanyIsTheOneThatTheNextSentenceNames() {
        assertThat(at(COMPANY + """
                1 Brombella Brombella _ NNP _ 3 nsubj
                2 Ltd. Ltd. _ NNP _ 1 flat
                3 makes make _ VBZ _ 0 root
                4 robots robot _ NNS _ 3 obj
                5 . . _ . _ 3 punct
                """, 0, 3)).contains("Brombella Ltd.");
    }

    @Test
    void whoWasNamedBeforeWasNotIntroduced() {
        assertThat(at("""
                1 Brombella Brombella _ NNP _ 3 nsubj
                2 Ltd. Ltd. _ NNP _ 1 flat
                3 makes make _ VBZ _ 0 root
                4 robots robot _ NNS _ 3 obj
                5 . . _ . _ 3 punct

                """ + COMPANY + """
                1 Brombella Brombella _ NNP _ 3 nsubj
                2 Ltd. Ltd. _ NNP _ 1 flat
                3 lost lose _ VBD _ 0 root
                4 robots robot _ NNS _ 3 obj
                5 . . _ . _ 3 punct
                """, 1, 3)).isEmpty();
    }

    @Test
    void aCourtIsNoneOfItsParties() {
        assertThat(at("""
                1 A a _ DT _ 2 det
                2 court court _ NN _ 3 nsubj
                3 ruled rule _ VBD _ 0 root
                4 . . _ . _ 3 punct

                1 Brombella Brombella _ NNP _ 3 nsubj
                2 Ltd. Ltd. _ NNP _ 1 flat
                3 lost lose _ VBD _ 0 root
                4 . . _ . _ 3 punct
                """, 0, 2)).isEmpty();
    }

    @Test
    void whoSpeaksOfSomebodyIsAnother() {
        assertThat(at("""
                1 A a _ DT _ 2 det
                2 teacher teacher _ NN _ 3 nsubj
                3 won win _ VBD _ 0 root
                4 . . _ . _ 3 punct

                1 Astrid Astrid _ NNP _ 2 compound _ NER=PERSON
                2 Holm Holm _ NNP _ 3 nsubj _ NER=PERSON
                3 said say _ VBD _ 0 root
                4 nothing nothing _ NN _ 3 obj
                5 . . _ . _ 3 punct
                """, 0, 2)).isEmpty();
    }
}
