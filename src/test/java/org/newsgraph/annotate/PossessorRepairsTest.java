package org.newsgraph.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.language.Arc;

class PossessorRepairsTest {

    @Test
    void anOwnerHasTheWholeAndNotItsFirstWord() {
        List<Arc> arcs = repaired("""
                1 Acme Acme _ NNP _ 3 nmod:poss
                2 's   's   _ POS _ 1 case
                3 cloud cloud _ NN _ 5 compound
                4 storage storage _ NN _ 5 compound
                5 arm  arm  _ NN _ 6 nsubj
                6 grows grow _ VBZ _ 0 root
                """);
        assertEquals(new Arc(4, "nmod:poss"), arcs.get(0));
    }

    @Test
    void aPersonIsNotOwnedForHisPost() {
        List<Arc> arcs = repaired("""
                1 Acme Acme _ NNP _ 3 nmod:poss
                2 's   's   _ POS _ 1 case
                3 founder founder _ NN _ 4 compound
                4 Lee  Lee  _ NNP _ 5 nsubj
                5 left leave _ VBD _ 0 root
                """);
        assertEquals(new Arc(2, "nmod:poss"), arcs.get(0));
    }

    private static List<Arc> repaired(String conllu) {
        return Repaired.by(PossessorRepairs::repair, conllu);
    }
}
