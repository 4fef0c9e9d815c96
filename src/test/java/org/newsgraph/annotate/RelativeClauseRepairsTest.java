package org.newsgraph.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.language.Arc;

class RelativeClauseRepairsTest {

    @Test
    void aPredicateOfARelativeClauseIsNoSubjectOfTheMainVerb() {
        List<Arc> arcs = repaired("""
                1 Lee     Lee     _ NNP _ 0 root
                2 ,       ,       _ ,   _ 1 punct
                3 who     who     _ WP  _ 9 obj
                4 is      be      _ VBZ _ 3 cop
                5 a       a       _ DT  _ 6 det
                6 citizen citizen _ NN  _ 9 nsubj
                7 of      of      _ IN  _ 8 case
                8 Chad    Chad    _ NNP _ 6 nmod
                9 left    leave   _ VBD _ 1 acl:relcl
                """);
        assertEquals(new Arc(0, "acl:relcl"), arcs.get(5));
        assertEquals(new Arc(5, "nsubj"), arcs.get(2));
    }

    @Test
    void aFiniteVerbIsNoAdjectiveOfItsObject() {
        List<Arc> arcs = repaired("""
                1 Borax   Borax  _ NNP _ 6 nsubj
                2 ,       ,      _ ,   _ 1 punct
                3 which   which  _ WDT _ 5 det
                4 runs    run    _ VBZ _ 5 amod
                5 Cortex  Cortex _ NNP _ 1 appos
                6 left    leave  _ VBD _ 0 root
                """);
        assertEquals(new Arc(0, "acl:relcl"), arcs.get(3));
        assertEquals(new Arc(3, "nsubj"), arcs.get(2));
        assertEquals(new Arc(3, "obj"), arcs.get(4));
    }

    @Test
    void whatSomebodyHasIsNoOtherNameOfHim() {
        List<Arc> arcs = repaired("""
                1 Borax  Borax  _ NNP _ 6 nsubj
                2 ,      ,      _ ,   _ 1 punct
                3 whose  whose  _ WP$ _ 4 nmod:poss
                4 value  value  _ NN  _ 1 appos
                5 doubled double _ VBD _ 4 acl
                6 left   leave  _ VBD _ 0 root
                """);
        assertEquals(new Arc(0, "acl:relcl"), arcs.get(4));
        assertEquals(new Arc(4, "nsubj"), arcs.get(3));
    }

    @Test
    void aPossessivePronounMayFollowTheCopula() {
        List<Arc> arcs = repaired("""
                1 Lee _ _ NNP _ 8 nsubj
                2 , _ _ , _ 1 punct
                3 who _ _ WP _ 1 dep
                4 is _ _ VBZ _ 3 cop
                5 its _ _ PRP$ _ 7 nmod:poss
                6 chief _ _ JJ _ 7 amod
                7 executive _ _ NN _ 3 nsubj
                8 wrote _ _ VBD _ 0 root
                """);
        assertEquals(new Arc(0, "acl:relcl"), arcs.get(6));
        assertEquals(new Arc(6, "nsubj"), arcs.get(2));
        assertEquals(new Arc(6, "cop"), arcs.get(3));
    }

    @Test
    void whoBehindABracketIsThePersonDescribed() {
        List<Arc> arcs = Repaired.by(RelativeClauseRepairs::repair, """
                1 says _ _ VBZ _ 0 root
                2 Lee _ _ NNP PERSON 1 nsubj
                3 of _ _ IN _ 4 case
                4 Borax _ _ NNP _ 2 nmod
                5 ( _ _ -LRB- _ 6 punct
                6 BX _ _ NNP _ 4 appos
                7 ) _ _ -RRB- _ 6 punct
                8 , _ _ , _ 1 punct
                9 who _ _ WP _ 10 nsubj
                10 runs _ _ VBZ _ 1 ccomp
                11 Cortex _ _ NNP _ 10 obj
                """);
        assertEquals(new Arc(1, "acl:relcl"), arcs.get(9));
    }

    @Test
    void whatFollowsANameAndItsPronounIsNoComplement() {
        List<Arc> arcs = repaired("""
                1 Lee   Lee   _ NNP _ 2 nsubj
                2 chases chase _ VBZ _ 0 root
                3 Borax Borax _ NNP _ 2 obj
                4 which which _ WDT _ 6 obj
                5 she   she   _ PRP _ 6 nsubj
                6 helped help _ VBD _ 2 ccomp
                7 found found _ VB  _ 6 xcomp
                """);
        assertEquals(new Arc(2, "acl:relcl"), arcs.get(5));
    }

    private static List<Arc> repaired(String conllu) {
        return Repaired.by(RelativeClauseRepairs::repair, conllu);
    }
}
