package org.newsgraph.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.language.Arc;

class RecipientRepairsTest {

    @Test
    void whoIsGivenSomethingIsNotWhatIsGiven() {
        List<Arc> arcs = repaired("""
                1 wrote  write  _ VBD _ 0 root
                2 Borax  Borax  _ NNP _ 1 obj
                3 its    its    _ PRP$ _ 4 nmod:poss
                4 cheque cheque _ NN  _ 2 dep
                """);
        assertEquals(new Arc(0, "iobj"), arcs.get(1));
        assertEquals(new Arc(0, "obj"), arcs.get(3));
    }

    @Test
    void whatIsBoughtIsNoPartOfTheBuyer() {
        List<Arc> arcs = repaired("""
                1 purchase purchase _ NN  _ 0 root
                2 by       by       _ IN  _ 3 case
                3 Borax    Borax    _ NNP _ 1 nmod
                4 of       of       _ IN  _ 5 case
                5 Cortex   Cortex   _ NNP _ 3 nmod
                """);
        assertEquals(new Arc(0, "nmod"), arcs.get(4));
    }

    @Test
    void whatFollowsOtherNounsStaysWithTheName() {
        List<Arc> arcs = repaired("""
                1 speech   speech   _ NN  _ 0 root
                2 by       by       _ IN  _ 3 case
                3 Lee      Lee      _ NNP _ 1 nmod
                4 of       of       _ IN  _ 5 case
                5 Cortex   Cortex   _ NNP _ 3 nmod
                """);
        assertEquals(new Arc(2, "nmod"), arcs.get(4));
    }

    private static List<Arc> repaired(String conllu) {
        return Repaired.by(RecipientRepairs::repair, conllu);
    }
}
