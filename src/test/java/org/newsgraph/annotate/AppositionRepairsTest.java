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
    void aPersonAfterAFirmIsTheOneWhoWorksThere() {
        String lawyer = """
                1 A      a      _ DT  _ 2 det
                2 lawyer lawyer _ NN  _ 8 nsubj
                3 at     at     _ IN  _ 4 case
                4 Borax  Borax  _ NNP _ 2 nmod
                5 ,      ,      _ ,   _ 4 punct
                6 Lee    Lee    _ NNP _ 4 appos
                7 ,      ,      _ ,   _ 4 punct
                8 agreed agree  _ VBD _ 0 root
                """;
        assertEquals(new Arc(1, "appos"), repaired(lawyer).get(5));
        assertEquals(
                new Arc(3, "appos"),
                repaired(lawyer.replace("at     at", "in     in")).get(5));
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
    void aNameBehindWhatItNamesIsNoObjectOfTheFirstVerb() {
        List<Arc> arcs = repaired("""
                1 Lee _ _ NNP _ 2 nsubj
                2 left _ _ VBD _ 0 root
                3 and _ _ CC _ 4 cc
                4 founded _ _ VBD _ 2 conj
                5 a _ _ DT _ 6 det
                6 studio _ _ NN _ 4 obj
                7 , _ _ , _ 6 punct
                8 Borax _ _ NNP _ 2 obj
                """);
        assertEquals(new Arc(5, "appos"), arcs.get(7));
    }

    @Test
    void theNextOfAListIsNotTheNameOfTheOneBefore() {
        List<Arc> arcs = repaired("""
                1 Lee _ _ NNP _ 2 nsubj
                2 sued _ _ VBD _ 0 root
                3 the _ _ DT _ 4 det
                4 studio _ _ NN _ 2 obj
                5 , _ _ , _ 4 punct
                6 Borax _ _ NNP _ 4 conj
                7 and _ _ CC _ 8 cc
                8 Cortex _ _ NNP _ 4 conj
                """);
        assertEquals(new Arc(3, "conj"), arcs.get(5));
    }

    @Test
    void aDescriptionIsOfTheNameBeforeIt() {
        List<Arc> arcs = repaired("""
                1 Arco _ _ NNP _ 0 root
                2 and _ _ CC _ 3 cc
                3 Borax _ _ NNP _ 1 conj
                4 , _ _ , _ 1 punct
                5 a _ _ DT _ 6 det
                6 maker _ _ NN _ 1 appos
                7 of _ _ IN _ 8 case
                8 resins _ _ NNS _ 6 nmod
                """);
        assertEquals(new Arc(2, "appos"), arcs.get(5));
    }

    @Test
    void aFormerPostDescribesTheNameBeforeIt() {
        List<Arc> arcs = repaired("""
                1 was _ _ VBD _ 2 aux:pass
                2 succeeded _ _ VBN _ 0 root
                3 by _ _ IN _ 4 case
                4 Lee _ _ NNP _ 2 obl
                5 , _ _ , _ 2 punct
                6 previously _ _ RB _ 8 advmod
                7 a _ _ DT _ 8 det
                8 chemist _ _ NN _ 2 obj
                """);
        assertEquals(new Arc(3, "appos"), arcs.get(7));
    }

    @Test
    void aDescriptionBetweenTwoNamesIsOfTheFirst() {
        List<Arc> arcs = repaired("""
                1 met _ _ VBD _ 0 root
                2 Lee _ _ NNP _ 1 obj
                3 , _ _ , _ 2 punct
                4 a _ _ DT _ 5 det
                5 chemist _ _ NN _ 2 conj
                6 , _ _ , _ 2 punct
                7 and _ _ CC _ 8 cc
                8 Chan _ _ NNP _ 2 conj
                """);
        assertEquals(new Arc(1, "appos"), arcs.get(4));
        assertEquals(new Arc(1, "conj"), arcs.get(7));
    }

    private static List<Arc> repaired(String conllu) {
        return Repaired.by(AppositionRepairs::repair, conllu);
    }

    @Test
    void aNameBehindTheLastOfTwoIsThatOnes() {
        List<Arc> arcs = repaired("""
                1 It _ _ PRP _ 2 nsubj
                2 joined _ _ VBD _ 0 root
                3 Borax _ _ NNP _ 2 obj
                4 and _ _ CC _ 7 cc
                5 the _ _ DT _ 7 det
                6 French _ _ JJ _ 7 amod
                7 agency _ _ NN _ 3 conj
                8 , _ _ , _ 3 punct
                9 Cortex _ _ NNP _ 3 appos
                10 . _ _ . _ 2 punct
                """);
        assertEquals(new Arc(6, "appos"), arcs.get(8));
    }

    @Test
    void oneDescriptionIsOfTheLastOfTwoThatTheParserHasLost() {
        String parse = """
                1 the the _ DT _ 2 det
                2 %s _ NN _ 0 root
                3 %s _ 4 compound
                4 Lee Lee _ NNP _ 2 dep
                5 and and _ CC _ 6 cc
                6 Chan Chan _ NNP _ 4 conj
                7 , , _ , _ 2 punct
                8 the the _ DT _ 9 det
                9 head head _ NN _ 2 appos
                """;
        assertEquals(
                new Arc(5, "appos"),
                Repaired.by(AppositionRepairs::repair, parse.formatted("chief chief", "Ann Ann _ NNP"))
                        .get(8));
        assertEquals(
                new Arc(1, "appos"),
                Repaired.by(AppositionRepairs::repair, parse.formatted("bureau bureau", "of of _ IN"))
                        .get(8));
    }
}
