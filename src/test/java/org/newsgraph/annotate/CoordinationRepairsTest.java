package org.newsgraph.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.language.Arc;

class CoordinationRepairsTest {

    @Test
    void aSecondAgentJoinsTheFirst() {
        List<Arc> arcs = repaired("""
                1 made _ _ VBN _ 0 root
                2 by _ _ IN _ 3 case
                3 Borax _ _ NNP _ 1 obl
                4 and _ _ CC _ 6 cc
                5 by _ _ IN _ 6 case
                6 Cortex _ _ NNP _ 1 conj
                7 in _ _ IN _ 8 case
                8 Chad _ _ NNP _ 6 orphan
                """);
        assertEquals(new Arc(2, "conj"), arcs.get(5));
        assertEquals(new Arc(5, "nmod"), arcs.get(7));
    }

    @Test
    void aSecondObjectJoinsTheFirstWhereTheVerbIsLeftOut() {
        List<Arc> arcs = repaired("""
                1 They _ _ PRP _ 2 nsubj
                2 bought _ _ VBD _ 0 root
                3 Borax _ _ NNP _ 2 obj
                4 in _ _ IN _ 5 case
                5 May _ _ NNP _ 2 obl
                6 and _ _ CC _ 7 cc
                7 Cortex _ _ NNP _ 2 conj
                8 in _ _ IN _ 9 case
                9 June _ _ NNP _ 7 orphan
                """);
        assertEquals(new Arc(2, "conj"), arcs.get(6));
        assertEquals(new Arc(6, "nmod"), arcs.get(8));
    }

    @Test
    void aPhraseBehindAConjunctionJoinsTheOneBeforeIt() {
        List<Arc> arcs = repaired("""
                1 comes _ _ VBZ _ 0 root
                2 from _ _ IN _ 3 case
                3 Borax _ _ NNP _ 1 obl
                4 and _ _ CC _ 3 dep
                5 from _ _ IN _ 6 case
                6 Cortex _ _ NNP _ 4 obl
                """);
        assertEquals(new Arc(2, "conj"), arcs.get(5));
        assertEquals(new Arc(5, "cc"), arcs.get(3));
    }

    @Test
    void theLastOfTwoFirmsIsAtHomeWhereItsPlaceFollows() {
        List<Arc> arcs = repaired("""
                1 lent _ _ VBD _ 0 root
                2 to _ _ IN _ 4 case
                3 Borax _ _ NNP _ 4 compound
                4 Corp _ _ NNP _ 1 obl
                5 and _ _ CC _ 7 cc
                6 Cortex _ _ NNP _ 7 compound
                7 Ltd _ _ NNP _ 4 conj
                8 of _ _ IN _ 9 case
                9 Chile _ _ NNP _ 4 nmod
                """);
        assertEquals(new Arc(6, "nmod"), arcs.get(8));
    }

    @Test
    void twoBodiesShareWhatFollowsThem() {
        List<Arc> arcs = repaired("""
                1 told _ _ VBD _ 0 root
                2 Parliament _ _ NNP _ 1 obj
                3 and _ _ CC _ 4 cc
                4 Bank _ _ NNP _ 2 conj
                5 of _ _ IN _ 6 case
                6 Chile _ _ NNP _ 2 nmod
                """);
        assertEquals(new Arc(1, "nmod"), arcs.get(5));
    }

    @Test
    void somebodyIsNotJoinedWithAPlace() {
        List<Arc> arcs = repaired("""
                1 met _ _ VBD _ 0 root
                2 Lee _ _ NNP _ 1 obj
                3 of _ _ IN _ 4 case
                4 Chad _ _ NNP _ 2 nmod
                5 and _ _ CC _ 6 cc
                6 Chan _ _ NNP _ 4 conj
                7 of _ _ IN _ 8 case
                8 Mali _ _ NNP _ 4 nmod
                """);
        assertEquals(new Arc(1, "conj"), arcs.get(5));
        assertEquals(new Arc(5, "nmod"), arcs.get(7));
    }

    @Test
    void twoPlacesStayTogether() {
        List<Arc> arcs = repaired("""
                1 met _ _ VBD _ 0 root
                2 Lee _ _ NNP _ 1 obj
                3 of _ _ IN _ 4 case
                4 Chad _ _ NNP _ 2 nmod _ NER=LOCATION
                5 and _ _ CC _ 6 cc
                6 Mali _ _ NNP _ 4 conj _ NER=LOCATION
                """);
        assertEquals(new Arc(3, "conj"), arcs.get(5));
    }

    @Test
    void goodsAreNotJoinedWithWhereOthersComeFrom() {
        List<Arc> arcs = repaired("""
                1 Arco _ _ NNP _ 2 nsubj
                2 buys _ _ VBZ _ 0 root
                3 glass _ _ NN _ 2 obj
                4 from _ _ IN _ 5 case
                5 Borax _ _ NNP _ 2 obl
                6 and _ _ CC _ 7 cc
                7 resins _ _ NNS _ 5 conj
                8 from _ _ IN _ 9 case
                9 Cortex _ _ NNP _ 7 nmod
                """);
        assertEquals(new Arc(2, "conj"), arcs.get(6));
    }

    @Test
    void whatFollowsARelativeClauseIsNoPartOfIt() {
        List<Arc> arcs = repaired("""
                1 Rivals _ _ NNS _ 2 nsubj
                2 include _ _ VBP _ 0 root
                3 Borax _ _ NNP _ 2 obj
                4 , _ _ , _ 3 punct
                5 which _ _ WDT _ 7 nsubj:pass
                6 is _ _ VBZ _ 7 aux:pass
                7 owned _ _ VBN _ 3 acl:relcl
                8 by _ _ IN _ 9 case
                9 Lumen _ _ NNP _ 7 obl
                10 , _ _ , _ 3 punct
                11 and _ _ CC _ 12 cc
                12 Cortex _ _ NNP _ 9 conj
                """);
        assertEquals(new Arc(2, "conj"), arcs.get(11));
    }

    @Test
    void twoOwnersInARelativeClauseStayThere() {
        List<Arc> arcs = repaired("""
                1 Borax _ _ NNP _ 9 nsubj
                2 , _ _ , _ 1 punct
                3 owned _ _ VBN _ 1 acl
                4 by _ _ IN _ 5 case
                5 Lumen _ _ NNP _ 3 obl
                6 and _ _ CC _ 7 cc
                7 Cortex _ _ NNP _ 5 conj
                8 , _ _ , _ 1 punct
                9 grew _ _ VBD _ 0 root
                """);
        assertEquals(new Arc(4, "conj"), arcs.get(6));
    }

    @Test
    void aSecondAgentIsNoObject() {
        List<Arc> arcs = repaired("""
                1 Arco _ _ NNP _ 3 nsubj:pass
                2 is _ _ VBZ _ 3 aux:pass
                3 owned _ _ VBN _ 0 root
                4 by _ _ IN _ 5 case
                5 Borax _ _ NNP _ 3 obl
                6 , _ _ , _ 3 punct
                7 Cortex _ _ NNP _ 3 obj
                8 and _ _ CC _ 9 cc
                9 Lumen _ _ NNP _ 7 conj
                """);
        assertEquals(new Arc(4, "conj"), arcs.get(6));
    }

    @Test
    void aFiniteVerbIsNotJoinedWithAnInfinitive() {
        List<Arc> arcs = repaired("""
                1 hired _ _ VBD _ 0 root
                2 Borax _ _ NNP _ 1 obj
                3 to _ _ TO _ 4 mark
                4 find _ _ VB _ 1 xcomp
                5 buyers _ _ NNS _ 4 obj
                6 and _ _ CC _ 7 cc
                7 named _ _ VBN _ 4 conj
                8 Lee _ _ NNP _ 7 obj
                """);
        assertEquals(new Arc(0, "conj"), arcs.get(6));
    }

    @Test
    void aSecondSumIsNotJoinedWithWhereTheFirstCameFrom() {
        List<Arc> arcs = repaired("""
                1 got    get    _ VBD _ 0 root
                2 $      $      _ $   _ 1 obj
                3 3m     3m     _ CD  _ 2 nummod
                4 from   from   _ IN  _ 5 case
                5 Borax  Borax  _ NNP _ 1 obl
                6 and    and    _ CC  _ 7 cc
                7 $      $      _ $   _ 5 conj
                8 2m     2m     _ CD  _ 7 nummod
                9 from   from   _ IN  _ 10 case
                10 Cortex Cortex _ NNP _ 7 nmod
                """);
        assertEquals(new Arc(1, "conj"), arcs.get(6));
        assertEquals(new Arc(6, "nmod"), arcs.get(9));
    }

    private static List<Arc> repaired(String conllu) {
        return Repaired.by(CoordinationRepairs::repair, conllu);
    }
}
