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

    private static List<Arc> repaired(String conllu) {
        return Repaired.by(GerundRepairs::repair, conllu);
    }
}
