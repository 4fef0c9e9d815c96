package org.newsgraph.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.frame.Cues;
import org.newsgraph.frame.FrameReader;
import org.newsgraph.language.Conllu;
import org.newsgraph.ontology.Ontology;

/** Whether a post is over, on hand-written parses. No model is loaded. */
class EndedPostsTest {

    private static final Cues CUES = new FrameReader(Ontology.load(Path.of("ontology"), List.of())).cues();

    private static boolean ended(int noun, String conllu) {
        return new EndedPosts(Conllu.article(conllu).sentences().get(0), CUES).include(noun - 1);
    }

    @Test
    void jobThatWasGivenUpIsOver() {
        assertThat(ended(5, """
                1 Lee Lee _ NNP _ 2 nsubj
                2 gave give _ VBD _ 0 root
                3 up up _ RP _ 2 compound:prt
                4 the the _ DT _ 5 det
                5 chairman chairman _ NN _ 7 nmod:poss
                6 's 's _ POS _ 5 case
                7 job job _ NN _ 2 obj
                """)).isTrue();
    }

    @Test
    void jobThatSomebodyHasIsNotOver() {
        assertThat(ended(4, """
                1 Lee Lee _ NNP _ 2 nsubj
                2 took take _ VBD _ 0 root
                3 the the _ DT _ 4 det
                4 chairman chairman _ NN _ 6 nmod:poss
                5 's 's _ POS _ 4 case
                6 job job _ NN _ 2 obj
                """)).isFalse();
    }

    @Test
    void whoWasOustedHoldsThePostNoMore() {
        assertThat(ended(4, """
                1 Acme Acme _ NNP _ 2 nsubj
                2 ousted oust _ VBD _ 0 root
                3 its its _ PRP$ _ 4 nmod:poss
                4 chairman chairman _ NN _ 2 obj
                """)).isTrue();
    }

    @Test
    void whoMayBeOustedHoldsIt() {
        assertThat(ended(5, """
                1 Acme Acme _ NNP _ 3 nsubj
                2 may may _ MD _ 3 aux
                3 oust oust _ VB _ 0 root
                4 its its _ PRP$ _ 5 nmod:poss
                5 chairman chairman _ NN _ 3 obj
                """)).isFalse();
    }

    @Test
    void whoResignedHoldsThePostNoMore() {
        assertThat(ended(2, """
                1 Its its _ PRP$ _ 2 nmod:poss
                2 chairman chairman _ NN _ 4 nsubj
                3 has have _ VBZ _ 4 aux
                4 resigned resign _ VBN _ 0 root
                """)).isTrue();
    }

    @Test
    void whoFiredOthersHoldsHis() {
        assertThat(ended(2, """
                1 Its its _ PRP$ _ 2 nmod:poss
                2 chairman chairman _ NN _ 3 nsubj
                3 fired fire _ VBD _ 0 root
                4 six six _ CD _ 3 obj
                """)).isFalse();
    }

    @Test
    void resignationEndsThePost() {
        assertThat(ended(4, """
                1 her her _ PRP$ _ 2 nmod:poss
                2 resignation resignation _ NN _ 5 nsubj
                3 as as _ IN _ 4 case
                4 chairman chairman _ NN _ 2 nmod
                5 surprised surprise _ VBD _ 0 root
                """)).isTrue();
    }

    @Test
    void titledOneWhoResignedHoldsThePostNoMore() {
        assertThat(ended(2, """
                1 chief chief _ JJ _ 2 amod
                2 executive executive _ NN _ 3 compound
                3 Lee Lee _ NNP _ 4 nsubj
                4 resigned resign _ VBD _ 0 root
                """)).isTrue();
    }

    @Test
    void whoLeftTheCompanyHoldsThePostNoMore() {
        assertThat(ended(3, """
                1 Lee Lee _ NNP _ 6 nsubj
                2 , , _ , _ 3 punct
                3 chairman chairman _ NN _ 1 appos
                4 , , _ , _ 1 punct
                5 has have _ VBZ _ 6 aux
                6 left leave _ VBN _ 0 root
                7 the the _ DT _ 8 det
                8 firm firm _ NN _ 6 obj
                """)).isTrue();
    }

    @Test
    void whoLeftTheRoomHoldsThePost() {
        assertThat(ended(1, """
                1 Chairman chairman _ NN _ 2 compound
                2 Lee Lee _ NNP _ 3 nsubj
                3 left leave _ VBD _ 0 root
                4 the the _ DT _ 5 det
                5 room room _ NN _ 3 obj
                """)).isFalse();
    }

    @Test
    void whoResignedFromABoardHoldsThePost() {
        assertThat(ended(1, """
                1 Chairman chairman _ NN _ 2 compound
                2 Lee Lee _ NNP _ 3 nsubj
                3 resigned resign _ VBD _ 0 root
                4 from from _ IN _ 6 case
                5 a a _ DT _ 6 det
                6 board board _ NN _ 3 obl
                """)).isFalse();
    }

    private static final String STEPS_DOWN = """
            1 Acme Acme _ NNP _ 2 compound
            2 chairman chairman _ NN _ 4 compound
            3 Anna Anna _ NNP _ 4 compound
            4 Berger Berger _ NNP _ 5 nsubj
            5 steps step _ VBZ _ 0 root
            6 down down _ RP _ 5 compound:prt
            7 After after _ IN _ 8 case
            8 Scandal scandal _ NN _ 5 obl
            """;

    @Test
    void headlinesTellThePastInThePresentTense() {
        String headline = STEPS_DOWN
                .replace("chairman chairman", "Chairman chairman")
                .replace("steps step", "Steps step")
                .replace("down down", "Down down");
        assertThat(ended(2, headline)).isTrue();
        assertThat(ended(2, STEPS_DOWN)).isFalse();
    }
}
