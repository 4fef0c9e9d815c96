package org.newsgraph.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.language.Arc;

class CoordinatedPostRepairsTest {

    @Test
    void aSecondPostIsHeldByWhoeverHoldsTheFirst() {
        List<Arc> arcs = repaired("""
                1 Lee  Lee  _ NNP _ 4 nsubj
                2 was  be   _ VBD _ 4 cop
                3 the  the  _ DT  _ 4 det
                4 founder founder _ NN _ 0 root
                5 of   of   _ IN  _ 6 case
                6 Acme Acme _ NNP _ 4 nmod
                7 and  and  _ CC  _ 9 cc
                8 a    a    _ DT  _ 9 det
                9 director director _ NN _ 6 conj
                10 of  of   _ IN  _ 11 case
                11 Borax Borax _ NNP _ 9 nmod
                """);
        assertEquals(new Arc(3, "conj"), arcs.get(8));
    }

    @Test
    void aSecondFirmIsLedByWhoeverLeadsTheFirst() {
        List<Arc> arcs = repaired("""
                1 Lee  Lee  _ NNP _ 3 nsubj
                2 was  be   _ VBD _ 3 cop
                3 chairman chairman _ NN _ 0 root
                4 of   of   _ IN  _ 5 case
                5 Acme Acme _ NNP _ 3 nmod
                6 and  and  _ CC  _ 8 cc
                7 a    a    _ DT  _ 8 det
                8 bank bank _ NN  _ 5 conj
                """);
        assertEquals(new Arc(4, "conj"), arcs.get(7));
    }

    @Test
    void twoPostsBehindANameAreItsOwn() {
        List<Arc> arcs = repaired("""
                1 Lee        Lee        _ NNP _ 9 nsubj
                2 ,          ,          _ ,   _ 1 punct
                3 co-founder co-founder _ NN  _ 1 conj
                4 ,          ,          _ ,   _ 1 punct
                5 and        and        _ CC  _ 6 cc
                6 chairman   chairman   _ NN  _ 1 conj
                7 of         of         _ IN  _ 8 case
                8 Borax      Borax      _ NNP _ 6 nmod
                9 left       leave      _ VBD _ 0 root
                """);
        assertEquals(new Arc(0, "appos"), arcs.get(2));
        assertEquals(new Arc(2, "conj"), arcs.get(5));
    }

    private static List<Arc> repaired(String conllu) {
        return Repaired.by(CoordinatedPostRepairs::repair, conllu);
    }
}
