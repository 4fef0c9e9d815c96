package org.newsgraph.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.language.Arc;

class GerundRepairsTest {

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

    @Test
    void whatSomebodyIsKeptFromIsPartOfTheClause() {
        List<Arc> arcs = repaired("""
                1 barred  bar  _ VBD _ 0 root
                2 firms   firm _ NNS _ 1 obj
                3 from    from _ IN  _ 4 mark
                4 selling sell _ VBG _ 2 advcl
                5 resins  resin _ NNS _ 4 obj
                6 to      to   _ IN  _ 7 case
                7 Chad    Chad _ NNP _ 1 obl
                """);
        assertEquals(new Arc(0, "advcl"), arcs.get(3));
        assertEquals(new Arc(3, "obl"), arcs.get(6));
    }

    @Test
    void whatIsStoppedIsNoAdjectiveOfItsObject() {
        List<Arc> arcs = repaired("""
                1 stop     stop    _ VB  _ 0 root
                2 issuing  issue   _ VBG _ 3 amod
                3 licences licence _ NNS _ 1 obj
                """);
        assertEquals(new Arc(0, "xcomp"), arcs.get(1));
        assertEquals(new Arc(1, "obj"), arcs.get(2));
    }

    private static List<Arc> repaired(String conllu) {
        return Repaired.by(GerundRepairs::repair, conllu);
    }
}
