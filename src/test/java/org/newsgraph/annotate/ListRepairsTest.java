package org.newsgraph.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.language.Arc;

class ListRepairsTest {

    @Test
    void twoNamesArePartOfWhatDescribesBoth() {
        List<Arc> arcs = repaired("""
                1 the _ _ DT _ 3 det
                2 firms _ _ NNS _ 3 compound
                3 Borax _ _ NNP _ 6 nsubj
                4 and _ _ CC _ 5 cc
                5 Cortex _ _ NNP _ 3 conj
                6 grew _ _ VBD _ 0 root
                """);
        assertEquals(new Arc(5, "nsubj"), arcs.get(1));
        assertEquals(new Arc(1, "appos"), arcs.get(2));
        assertEquals(new Arc(1, "det"), arcs.get(0));
        assertEquals(new Arc(2, "conj"), arcs.get(4));
    }

    @Test
    void aDescriptionOfOneIsNotThatOfTheNext() {
        List<Arc> arcs = repaired("""
                1 the _ _ DT _ 3 det
                2 firm _ _ NN _ 3 compound
                3 Borax _ _ NNP _ 6 nsubj
                4 and _ _ CC _ 5 cc
                5 Cortex _ _ NNP _ 3 conj
                6 grew _ _ VBD _ 0 root
                """);
        assertEquals(new Arc(5, "nsubj"), arcs.get(1));
        assertEquals(new Arc(1, "appos"), arcs.get(2));
        assertEquals(new Arc(1, "conj"), arcs.get(4));
    }

    @Test
    void examplesBelongToThePluralBeforeThem() {
        List<Arc> arcs = repaired("""
                1 They _ _ PRP _ 2 nsubj
                2 bought _ _ VBD _ 0 root
                3 firms _ _ NNS _ 2 obj
                4 , _ _ , _ 2 punct
                5 among _ _ IN _ 6 case
                6 them _ _ PRP _ 2 obl
                7 Borax _ _ NNP _ 6 dep
                """);
        assertEquals(new Arc(2, "nmod"), arcs.get(6));
        assertEquals(new Arc(6, "case"), arcs.get(4));
    }

    @Test
    void theNextOfAListIsNoSecondName() {
        List<Arc> arcs = repaired("""
                1 They   they   _ PRP _ 2 nsubj
                2 met    meet   _ VBD _ 0 root
                3 the    the    _ DT  _ 5 det
                4 singer singer _ NN  _ 5 compound
                5 Lee    Lee    _ NNP _ 2 obj
                6 ,      ,      _ ,   _ 5 punct
                7 the    the    _ DT  _ 9 det
                8 Danish Danish _ JJ  _ 9 amod
                9 dancer dancer _ NN  _ 5 appos
                10 Chan  Chan   _ NNP _ 9 dep
                11 and   and    _ CC  _ 13 cc
                12 a     a      _ DT  _ 13 det
                13 baker baker  _ NN  _ 9 conj
                """);
        assertEquals(new Arc(4, "conj"), arcs.get(8));
    }

    @Test
    void ofAListTheLastAloneOwnsTheUnitThatIsNamed() {
        List<Arc> arcs = repaired("""
                1 Arco   Arco   _ NNP _ 7 nmod:poss
                2 ,      ,      _ ,   _ 1 punct
                3 Borax  Borax  _ NNP _ 1 conj
                4 and    and    _ CC  _ 5 cc
                5 Cortex Cortex _ NNP _ 1 conj
                6 's     's     _ POS _ 5 case
                7 unit   unit   _ NN  _ 9 nsubj
                8 Lumen  Lumen  _ NNP _ 7 appos
                9 agreed agree  _ VBD _ 0 root
                """);
        assertEquals(new Arc(8, "nsubj"), arcs.get(0));
        assertEquals(new Arc(0, "conj"), arcs.get(6));
        assertEquals(new Arc(6, "nmod:poss"), arcs.get(4));
    }

    @Test
    void whatIsCoordinatedWithADescribedNameIsNotDescribed() {
        List<Arc> arcs = repaired("""
                1 The    the    _ DT  _ 2 det
                2 firm   firm   _ NN  _ 6 nsubj
                3 Borax  Borax  _ NNP _ 2 dep
                4 and    and    _ CC  _ 5 cc
                5 Cortex Cortex _ NNP _ 3 conj
                6 agreed agree  _ VBD _ 0 root
                """);
        assertEquals(new Arc(1, "conj"), arcs.get(4));
    }

    @Test
    void examplesBelongToTheDescribedAndNotToANameInTheDescription() {
        List<Arc> arcs = repaired("""
                1 rivals rival  _ NNS _ 0 root
                2 of     of     _ IN  _ 3 case
                3 Borax  Borax  _ NNP _ 1 nmod
                4 such   such   _ JJ  _ 6 case
                5 as     as     _ IN  _ 4 fixed
                6 Cortex Cortex _ NNP _ 3 nmod
                """);
        assertEquals(new Arc(0, "nmod"), arcs.get(5));
    }

    @Test
    void thoseAmongWhomOneIsCountedAreNoPartOfTheLast() {
        List<Arc> arcs = repaired("""
                1 counts  count  _ VBZ _ 0 root
                2 Borax   Borax  _ NNP _ 1 obj
                3 and     and    _ CC  _ 5 cc
                4 the     the    _ DT  _ 5 det
                5 bank    bank   _ NN  _ 2 conj
                6 among   among  _ IN  _ 8 case
                7 its     its    _ PRP$ _ 8 nmod:poss
                8 clients client _ NNS _ 5 nmod
                """);
        assertEquals(new Arc(0, "obl"), arcs.get(7));
    }

    private static List<Arc> repaired(String conllu) {
        return Repaired.by(ListRepairs::repair, conllu);
    }
}
