package org.newsgraph.chain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newsgraph.language.Conllu;

class GrammarLinksTest {

    private static final String SAID = """
            1 Corvo Corvo _ NNP _ 2 nsubj
            2 %s _ VBD _ 0 root
            3 it it _ PRP _ 5 nsubj
            4 had have _ VBD _ 5 aux
            5 moved move _ VBN _ 2 ccomp
            """;

    @Test
    void whoSaysThatItMovedSpeaksOfItself() {
        assertThat(GrammarLinks.speakerOfItself(Conllu.sentence(SAID.formatted("said say")), 2))
                .hasValue(0);
    }

    @Test
    void whoSawThatItMovedMaySpeakOfAnother() {
        assertThat(GrammarLinks.speakerOfItself(Conllu.sentence(SAID.formatted("saw see")), 2))
                .isEmpty();
    }

    @Test
    void aPronounInAnOpeningPhraseIsTheSubjectBehindIt() {
        assertThat(GrammarLinks.subjectBehind(Conllu.sentence("""
                1 Since since _ IN _ 3 case
                2 its its _ PRP$ _ 3 nmod:poss
                3 purchase purchase _ NN _ 6 obl
                4 , , _ , _ 6 punct
                5 Acme Acme _ NNP _ 6 nsubj
                6 grew grow _ VBD _ 0 root
                """), 1)).hasValue(4);
    }

    @Test
    void aPronounBehindTheSubjectIsNotToldByIt() {
        assertThat(GrammarLinks.subjectBehind(Conllu.sentence("""
                1 Acme Acme _ NNP _ 2 nsubj
                2 grew grow _ VBD _ 0 root
                3 since since _ IN _ 5 case
                4 its its _ PRP$ _ 5 nmod:poss
                5 purchase purchase _ NN _ 2 obl
                """), 3)).isEmpty();
    }
}
