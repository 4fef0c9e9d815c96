package org.newsgraph.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.language.Arc;
import org.newsgraph.language.Conllu;
import org.newsgraph.language.Sentence;

class TreeRepairsTest {

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
    void secondParticipleIsNotCoordinatedWithAPlace() {
        List<Arc> arcs = repaired("""
                1 Cortex Cortex _ NNP _ 3 nsubj:pass
                2 was    be     _ VBD _ 3 aux:pass
                3 based  base   _ VBN _ 0 root
                4 in     in     _ IN  _ 5 case
                5 Bergen Bergen _ NNP _ 3 obl
                6 and    and    _ CC  _ 7 cc
                7 funded fund   _ VBN _ 5 conj
                8 by     by     _ IN  _ 9 case
                9 Borax  Borax  _ NNP _ 7 obl
                """);
        assertEquals(new Arc(2, "conj"), arcs.get(6));
    }

    @Test
    void participleAfterItsNounIsNoAdjective() {
        List<Arc> arcs = repaired("""
                1 resins resin _ NNS _ 0 root
                2 bound  bind  _ VBN _ 1 amod
                3 for    for   _ IN  _ 4 case
                4 Chad   Chad  _ NNP _ 2 obl
                """);
        assertEquals(new Arc(0, "acl"), arcs.get(1));
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

    @Test
    void whatIsStoppedIsAComplement() {
        List<Arc> arcs = repaired("""
                1 Chad   Chad  _ NNP _ 2 nsubj
                2 stopped stop _ VBD _ 0 root
                3 Borax  Borax _ NNP _ 4 nsubj
                4 shipping ship _ VBG _ 2 dep
                5 resins resin _ NNS _ 4 obj
                """);
        assertEquals(new Arc(1, "ccomp"), arcs.get(3));
    }

    private static List<Arc> repaired(String conllu) {
        Sentence sentence = Conllu.sentence(conllu);
        List<Arc> arcs = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            arcs.add(new Arc(sentence.head(i), sentence.relation(i)));
        }
        return TreeRepairs.repaired(sentence.tokens(), arcs);
    }
}
