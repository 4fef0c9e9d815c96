package org.newsgraph.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.language.Arc;

class SubjectRepairsTest {

    @Test
    void subjectAfterYearIsNotPartOfTheYear() {
        List<Arc> arcs = repaired("""
                1 In    in    _ IN  _ 3 case
                2 1958  _     _ CD  _ 3 nummod
                3 Borax Borax _ NNP _ 4 obl
                4 bought buy  _ VBD _ 0 root
                5 Cortex Cortex _ NNP _ 4 obj
                """);
        assertEquals(new Arc(3, "nsubj"), arcs.get(2));
        assertEquals(new Arc(3, "obl"), arcs.get(1));
        assertEquals(new Arc(1, "case"), arcs.get(0));
    }

    @Test
    void placeWithItsYearStaysWhereThereIsASubject() {
        List<Arc> arcs = repaired("""
                1 In    in    _ IN  _ 3 case
                2 1958  _     _ CD  _ 3 nummod
                3 Bergen Bergen _ NNP _ 5 obl
                4 Borax Borax _ NNP _ 5 nsubj
                5 closed close _ VBD _ 0 root
                """);
        assertEquals(new Arc(4, "obl"), arcs.get(2));
    }

    @Test
    void whatFailsAfterAConjunctionIsItsSubject() {
        List<Arc> arcs = repaired("""
                1 Cortex Cortex _ NNP _ 2 nsubj
                2 closed close  _ VBD _ 0 root
                3 after  after  _ IN  _ 5 case
                4 a      a      _ DT  _ 5 det
                5 merger merger _ NN  _ 2 obl
                6 with   with   _ IN  _ 7 case
                7 Borax  Borax  _ NNP _ 5 nmod
                8 failed fail   _ VBD _ 2 dep
                """);
        assertEquals(new Arc(1, "advcl"), arcs.get(7));
        assertEquals(new Arc(7, "nsubj"), arcs.get(4));
        assertEquals(new Arc(7, "mark"), arcs.get(2));
    }

    @Test
    void aPlaceIsNoSubjectOfWhatFollowsIt() {
        List<Arc> arcs = repaired("""
                1 Cortex Cortex _ NNP _ 2 nsubj
                2 moved  move   _ VBD _ 0 root
                3 to     to     _ TO  _ 4 case
                4 Oslo   Oslo   _ NNP _ 2 obl
                5 said   say    _ VBD _ 2 dep
                """);
        assertEquals(new Arc(1, "obl"), arcs.get(3));
    }

    @Test
    void verbOfSayingIsNoAdjectiveOfItsTopic() {
        List<Arc> arcs = repaired("""
                1 Lee    Lee   _ NNP _ 5 nsubj:pass
                2 said   say   _ VBD _ 3 amod
                3 prices price _ NNS _ 5 nsubj:pass
                4 were   be    _ VBD _ 5 aux:pass
                5 cut    cut   _ VBN _ 0 root
                """);
        assertEquals(new Arc(Arc.ROOT, "root"), arcs.get(1));
        assertEquals(new Arc(1, "nsubj"), arcs.get(0));
        assertEquals(new Arc(1, "ccomp"), arcs.get(4));
        assertEquals(new Arc(4, "nsubj:pass"), arcs.get(2));
    }

    @Test
    void verbOfTellingIsNoSubjectOfWhatIsTold() {
        List<Arc> arcs = repaired("""
                1 Lee    Lee   _ NNP _ 2 nsubj
                2 told   tell  _ VBD _ 6 csubj
                3 staff  staff _ NN  _ 2 obj
                4 prices price _ NNS _ 6 nsubj
                5 would  would _ MD  _ 6 aux
                6 rise   rise  _ VB  _ 0 root
                """);
        assertEquals(new Arc(Arc.ROOT, "root"), arcs.get(1));
        assertEquals(new Arc(1, "ccomp"), arcs.get(5));
    }

    private static List<Arc> repaired(String conllu) {
        return Repaired.by(SubjectRepairs::repair, conllu);
    }
}
