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

    private static List<Arc> repaired(String conllu) {
        Sentence sentence = Conllu.sentence(conllu);
        List<Arc> arcs = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            arcs.add(new Arc(sentence.head(i), sentence.relation(i)));
        }
        return TreeRepairs.repaired(sentence.tokens(), arcs);
    }
}
