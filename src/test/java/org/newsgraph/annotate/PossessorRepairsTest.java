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
    void whoseHospitalGetsMoneyDoesNotHaveTheMoney() {
        List<Arc> arcs = repaired("""
                1 Bo   Bo   _ NNP _ 2 nsubj
                2 gave give _ VBD _ 0 root
                3 Oslo Oslo _ NNP _ 7 nmod:poss
                4 's   's   _ POS _ 3 case
                5 Acme Acme _ NNP _ 6 compound
                6 Hospital Hospital _ NNP _ 2 obj
                7 $    $    _ $   _ 2 obj
                8 2    2    _ CD  _ 7 nummod
                """);
        assertEquals(new Arc(5, "nmod:poss"), arcs.get(2));
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
