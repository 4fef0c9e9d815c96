package org.newsgraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceTest {

    private final Sentence sentence = Conllu.article("""
            1 Acme Acme _ NNP _ 2 nsubj
            2 makes make _ VBZ _ 0 root
            3 pumps pump _ NNS _ 2 obj
            """).sentences().get(0);

    @Test
    void wordsArePartedBySingleBlanks() {
        assertThat(sentence.words(0, 2)).isEqualTo("Acme makes");
    }

    @Test
    void noTokensHaveNoWords() {
        assertThat(sentence.words(1, 1)).isEmpty();
    }
}
