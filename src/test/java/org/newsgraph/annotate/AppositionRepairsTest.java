package org.newsgraph.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.language.Arc;

class AppositionRepairsTest {

    @Test
    void theNameAfterARivalsFirmIsTheRivals() {
        List<Arc> arcs = repaired("""
                1 A      a      _ DT  _ 2 det
                2 rival  rival  _ NN  _ 8 nsubj
                3 of     of     _ IN  _ 4 case
                4 Borax  Borax  _ NNP _ 2 nmod
                5 ,      ,      _ ,   _ 4 punct
                6 Cortex Cortex _ NNP _ 4 appos
                7 ,      ,      _ ,   _ 4 punct
                8 grew   grow   _ VBD _ 0 root
                """);
        assertEquals(new Arc(1, "appos"), arcs.get(5));
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
    void theNameAfterAPlaceStaysWithIt() {
        List<Arc> arcs = repaired("""
                1 The    the    _ DT  _ 2 det
                2 mayor  mayor  _ NN  _ 8 nsubj
                3 of     of     _ IN  _ 4 case
                4 Bergen Bergen _ NNP _ 2 nmod
                5 ,      ,      _ ,   _ 4 punct
                6 Norway Norway _ NNP _ 4 appos
                7 ,      ,      _ ,   _ 4 punct
                8 left   leave  _ VBD _ 0 root
                """);
        assertEquals(new Arc(3, "appos"), arcs.get(5));
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

    private static List<Arc> repaired(String conllu) {
        return Repaired.by(AppositionRepairs::repair, conllu);
    }
}
