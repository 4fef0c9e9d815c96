package org.newsgraph.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.language.Arc;

class ParticipleRepairsTest {

    @Test
    void secondParticipleIsNotCoordinatedWithAPlace() {
        List<Arc> arcs = repaired("""
                1 Cortex Cortex _ NNP _ 3 nsubj:pass
                2 was    be     _ VBD _ 3 aux:pass
                3 based  base   _ VBN _ 0 root
                4 in     in     _ IN  _ 5 case
                5 Bergen Bergen _ NNP _ 3 obl
                6 and    and    _ CC  _ 7 cc
                7 funded fund   _ VBN _ 5 conj
                8 by     by     _ IN  _ 9 case
                9 Borax  Borax  _ NNP _ 7 obl
                """);
        assertEquals(new Arc(2, "conj"), arcs.get(6));
    }

    @Test
    void participleAfterItsNounIsNoAdjective() {
        List<Arc> arcs = repaired("""
                1 resins resin _ NNS _ 0 root
                2 bound  bind  _ VBN _ 1 amod
                3 for    for   _ IN  _ 4 case
                4 Chad   Chad  _ NNP _ 2 obl
                """);
        assertEquals(new Arc(0, "acl"), arcs.get(1));
    }

    @Test
    void aParticipleAfterACommaSaysSomethingOfItsNoun() {
        List<Arc> arcs = repaired("""
                1 Borax  Borax  _ NNP _ 7 nsubj
                2 ,      ,      _ ,   _ 1 punct
                3 made   make   _ VBN _ 1 dep
                4 by     by     _ IN  _ 5 case
                5 Cortex Cortex _ NNP _ 3 obl
                6 ,      ,      _ ,   _ 1 punct
                7 sells  sell   _ VBZ _ 0 root
                """);
        assertEquals(new Arc(0, "acl"), arcs.get(2));
    }

    @Test
    void whereAFirmIsBasedIsNoPreposition() {
        List<Arc> arcs = repaired("""
                1 A      a      _ DT  _ 2 det
                2 firm   firm   _ NN  _ 6 nsubj
                3 based  base   _ VBN _ 5 case
                4 in     in     _ IN  _ 5 case
                5 Bergen Bergen _ NNP _ 2 nmod
                6 grew   grow   _ VBD _ 0 root
                """);
        assertEquals(new Arc(1, "acl"), arcs.get(2));
        assertEquals(new Arc(2, "obl"), arcs.get(4));
    }

    @Test
    void aDescriptionWithAParticipleIsNoClause() {
        List<Arc> arcs = repaired("""
                1 Borax      Borax   _ NNP _ 9 nsubj
                2 ,          ,       _ ,   _ 1 punct
                3 the        the     _ DT  _ 4 det
                4 firm       firm    _ NN  _ 5 nsubj
                5 controlled control _ VBN _ 1 dep
                6 by         by      _ IN  _ 7 case
                7 Lee        Lee     _ NNP _ 5 obl
                8 ,          ,       _ ,   _ 1 punct
                9 grew       grow    _ VBD _ 0 root
                """);
        assertEquals(new Arc(0, "appos"), arcs.get(3));
        assertEquals(new Arc(3, "acl"), arcs.get(4));
    }

    @Test
    void aParticipleAfterANameAndACommaSpeaksOfTheName() {
        List<Arc> arcs = repaired("""
                1 Talks   talk  _ NNS _ 8 nsubj
                2 with    with  _ IN  _ 3 case
                3 Borax   Borax _ NNP _ 1 nmod
                4 ,       ,     _ ,   _ 1 punct
                5 founded found _ VBN _ 1 acl
                6 by      by    _ IN  _ 7 case
                7 Lee     Lee   _ NNP _ 5 obl
                8 failed  fail  _ VBD _ 0 root
                """);
        assertEquals(new Arc(2, "acl"), arcs.get(4));
    }

    @Test
    void whatIsMadeIsNoSubject() {
        List<Arc> arcs = repaired("""
                1 It _ _ PRP _ 2 nsubj
                2 affects _ _ VBZ _ 0 root
                3 resins _ _ NNS _ 4 nsubj
                4 made _ _ VBN _ 2 dep
                5 by _ _ IN _ 6 case
                6 Borax _ _ NNP _ 4 obl
                """);
        assertEquals(new Arc(1, "obj"), arcs.get(2));
        assertEquals(new Arc(2, "acl"), arcs.get(3));
    }

    @Test
    void whatIsCalledSomethingIsNoPartOfTheName() {
        List<Arc> arcs = repaired("""
                1 sells _ _ VBZ _ 0 root
                2 an _ _ DT _ 3 det
                3 app _ _ NN _ 1 obj
                4 called _ _ VBN _ 5 amod
                5 Borax _ _ NNP _ 3 dep
                """);
        assertEquals(new Arc(2, "acl"), arcs.get(3));
        assertEquals(new Arc(3, "xcomp"), arcs.get(4));
    }

    @Test
    void aFirmBasedSomewhereIsNotThePlaceOfTheVerb() {
        List<Arc> arcs = repaired("""
                1 bought _ _ VBN _ 0 root
                2 by _ _ IN _ 3 case
                3 Borax _ _ NNP _ 1 obl
                4 , _ _ , _ 1 punct
                5 based _ _ VBN _ 7 case
                6 in _ _ IN _ 7 case
                7 Bergen _ _ NNP _ 1 advcl
                """);
        assertEquals(new Arc(2, "acl"), arcs.get(4));
        assertEquals(new Arc(4, "obl"), arcs.get(6));
    }

    @Test
    void openingParticipleIsNoPreposition() {
        List<Arc> arcs = repaired("""
                1 Based base _ VBN _ 3 case
                2 in in _ IN _ 3 case
                3 Bergen Bergen _ NNP _ 6 obl
                4 , , _ , _ 3 punct
                5 Borax Borax _ NNP _ 6 nsubj
                6 grew grow _ VBD _ 0 root
                """);
        assertEquals(new Arc(5, "advcl"), arcs.get(0));
        assertEquals(new Arc(0, "obl"), arcs.get(2));
    }

    @Test
    void openingParticipleIsNoAdverb() {
        List<Arc> arcs = repaired("""
                1 Born bear _ VBN _ 6 advmod
                2 in in _ IN _ 3 case
                3 Bergen Bergen _ NNP _ 1 obl
                4 , , _ , _ 6 punct
                5 Lee Lee _ NNP _ 6 nsubj
                6 had have _ VBD _ 0 root
                """);
        assertEquals(new Arc(5, "advcl"), arcs.get(0));
    }

    private static List<Arc> repaired(String conllu) {
        return Repaired.by(ParticipleRepairs::repair, conllu);
    }
}
