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
}
