package org.newsgraph.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.language.Arc;

class GappingRepairsTest {

    @Test
    void whoHasAShareOfHisOwnIsASecondOwner() {
        List<Arc> arcs = repaired("""
                1 Acme _ _ NNP _ 2 nsubj
                2 holds _ _ VBZ _ 0 root
                3 40 _ _ CD _ 4 nummod
                4 percent percent _ NN _ 2 obj
                5 of _ _ IN _ 6 case
                6 Borax _ _ NNP _ 4 nmod
                7 and _ _ CC _ 8 cc
                8 Cortex _ _ NNP _ 6 conj
                9 30 _ _ CD _ 8 nummod
                10 percent percent _ NN _ 6 dep
                """);
        assertEquals(new Arc(0, "conj"), arcs.get(7));
        assertEquals(new Arc(7, "orphan"), arcs.get(9));
        assertEquals(new Arc(9, "nummod"), arcs.get(8));
        assertEquals(new Arc(3, "nmod"), arcs.get(5));
    }

    @Test
    void whoHasGoodsOfHisOwnDoesWhatTheFirstDoes() {
        List<Arc> arcs = repaired("""
                1 Acme _ _ NNP _ 2 nsubj
                2 supplies _ _ VBZ _ 0 root
                3 the _ _ DT _ 4 det
                4 brakes brake _ NNS _ 2 iobj
                5 and and _ CC _ 6 cc
                6 Cortex _ _ NNP _ 4 conj
                7 the _ _ DT _ 8 det
                8 gears gear _ NNS _ 2 obj
                """);
        assertEquals(new Arc(0, "conj"), arcs.get(5));
        assertEquals(new Arc(3, "conj"), arcs.get(7));
        assertEquals(new Arc(1, "obj"), arcs.get(3));
    }

    @Test
    void twoWhoAreGivenSomethingStayWithTheVerb() {
        List<Arc> arcs = repaired("""
                1 Acme _ _ NNP _ 2 nsubj
                2 gave _ _ VBD _ 0 root
                3 Borax _ _ NNP _ 2 iobj
                4 and and _ CC _ 5 cc
                5 Cortex _ _ NNP _ 3 conj
                6 the _ _ DT _ 7 det
                7 order order _ NN _ 2 obj
                """);
        assertEquals(new Arc(2, "conj"), arcs.get(4));
        assertEquals(new Arc(1, "obj"), arcs.get(6));
    }

    @Test
    void eachOfSeveralOwnersMayHaveItsShareBesideIt() {
        List<Arc> arcs = repaired("""
                1 Acme _ _ NNP _ 2 nsubj:pass
                2 owned _ _ VBN _ 0 root
                3 by _ _ IN _ 4 case
                4 Borax _ _ NNP _ 2 obl
                5 with _ _ IN _ 7 case
                6 40 _ _ CD _ 7 nummod
                7 percent percent _ NN _ 2 obl
                8 and and _ CC _ 9 cc
                9 Cortex _ _ NNP _ 7 conj
                10 with _ _ IN _ 12 case
                11 30 _ _ CD _ 12 nummod
                12 percent percent _ NN _ 2 obl
                """);
        assertEquals(new Arc(3, "conj"), arcs.get(8));
    }

    @Test
    void aSecondPairAfterAPassiveIsNoPartOfTheFirst() {
        List<Arc> arcs = repaired("""
                1 Acme _ _ NNP _ 3 nsubj:pass
                2 was _ _ VBD _ 3 aux:pass
                3 advised _ _ VBN _ 0 root
                4 by _ _ IN _ 5 case
                5 Borax _ _ NNP _ 3 obl
                6 and and _ CC _ 7 cc
                7 Cortex _ _ NNP _ 5 conj
                8 by _ _ IN _ 9 case
                9 Dorado _ _ NNP _ 3 obl
                """);
        assertEquals(new Arc(2, "dep"), arcs.get(6));
        assertEquals(new Arc(6, "nmod"), arcs.get(8));
    }

    private static List<Arc> repaired(String conllu) {
        return Repaired.by(GappingRepairs::repair, conllu);
    }
}
