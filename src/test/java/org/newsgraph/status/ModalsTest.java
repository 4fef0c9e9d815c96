package org.newsgraph.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.frame.Cues;
import org.newsgraph.frame.FrameReader;
import org.newsgraph.language.Conllu;
import org.newsgraph.ontology.Ontology;

/** Which words leave open whether their verb comes true, on hand-written parses. No model is loaded. */
class ModalsTest {

    private static final Cues CUES = new FrameReader(Ontology.load(Path.of("ontology"), List.of())).cues();

    private static boolean leavesOpen(int word, String conllu) {
        return new Modals(Conllu.article(conllu).sentences().get(0), CUES).isModal(word - 1);
    }

    @Test
    void whatHeadlinesSayIsToBeDoneIsOpen() {
        assertThat(leavesOpen(2, """
                1 Acme Acme _ NNP _ 3 nsubj
                2 to to _ TO _ 3 mark
                3 buy buy _ VB _ 0 root
                4 Borax Borax _ NNP _ 3 obj
                """)).isTrue();
        assertThat(leavesOpen(2, """
                1 Acme Acme _ NNP _ 4 nsubj:pass
                2 to to _ TO _ 4 mark
                3 be be _ VB _ 4 aux:pass
                4 bought buy _ VBN _ 0 root
                5 by by _ IN _ 6 case
                6 Borax Borax _ NNP _ 4 obl:agent
                """)).isTrue();
    }

    @Test
    void whatIsToBeDoneIsOpen() {
        assertThat(leavesOpen(2, """
                1 Acme Acme _ NNP _ 5 nsubj:pass
                2 is be _ VBZ _ 5 cop
                3 to to _ TO _ 5 mark
                4 be be _ VB _ 5 aux:pass
                5 bought buy _ VBN _ 0 root
                6 . . _ . _ 5 punct
                """)).isTrue();
    }

    @Test
    void infinitiveBelowVerbIsLeftToThatVerb() {
        assertThat(leavesOpen(3, """
                1 Acme Acme _ NNP _ 2 nsubj
                2 agreed agree _ VBD _ 0 root
                3 to to _ TO _ 4 mark
                4 buy buy _ VB _ 2 xcomp
                5 Borax Borax _ NNP _ 4 obj
                6 . . _ . _ 2 punct
                """)).isFalse();
    }

    @Test
    void whatIsBehindSomebodyIsNotSupposed() {
        assertThat(leavesOpen(1, """
                1 Having have _ VBG _ 2 aux
                2 bought buy _ VBN _ 6 advcl
                3 Borax Borax _ NNP _ 2 obj
                4 , , _ , _ 6 punct
                5 Acme Acme _ NNP _ 6 nsubj
                6 grew grow _ VBD _ 0 root
                """)).isFalse();
        assertThat(leavesOpen(1, """
                1 Had have _ VBD _ 3 aux
                2 Acme Acme _ NNP _ 3 nsubj
                3 bought buy _ VBN _ 6 advcl
                4 Borax Borax _ NNP _ 3 obj
                5 it it _ PRP _ 6 nsubj
                6 grew grow _ VBD _ 0 root
                """)).isTrue();
    }
}
