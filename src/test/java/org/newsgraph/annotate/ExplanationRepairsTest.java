package org.newsgraph.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.language.Arc;

class ExplanationRepairsTest {

    @Test
    void placeAfterADateBelongsToTheVerb() {
        List<Arc> arcs = repaired("""
                1 born   bear  _ VBN _ 0 root
                2 on     on    _ IN  _ 4 case
                3 8      8     _ CD  _ 4 nummod
                4 May    May   _ NNP _ 1 obl
                5 in     in    _ IN  _ 6 case
                6 Bergen Bergen _ NNP _ 4 nmod
                """);
        assertEquals(new Arc(0, "obl"), arcs.get(5));
    }

    @Test
    void possessedNounExplainsTheNameBeforeIt() {
        List<Arc> arcs = repaired("""
                1 inquiry inquiry _ NN  _ 0 root
                2 by     by    _ IN  _ 3 case
                3 Borax  Borax _ NNP _ 1 nmod
                4 ,      ,     _ ,   _ 6 punct
                5 its    its   _ PRP$ _ 6 nmod:poss
                6 owner  owner _ NN  _ 1 appos
                """);
        assertEquals(new Arc(2, "appos"), arcs.get(5));
    }

    @Test
    void exampleBelongsToThePluralObject() {
        List<Arc> arcs = repaired("""
                1 Lee    Lee   _ NNP _ 2 nsubj
                2 bought buy   _ VBD _ 0 root
                3 firms  firm  _ NNS _ 2 obj
                4 in     in    _ IN  _ 5 case
                5 May    May   _ NNP _ 2 obl
                6 including include _ VBG _ 7 case
                7 Borax  Borax _ NNP _ 5 nmod
                """);
        assertEquals(new Arc(2, "nmod"), arcs.get(6));
    }

    @Test
    void infinitiveBelongsToTheDescriptionBeforeIt() {
        List<Arc> arcs = repaired("""
                1 Lee     Lee     _ NNP _ 0 root
                2 ,       ,       _ ,   _ 1 punct
                3 first   first   _ JJ  _ 4 amod
                4 chemist chemist _ NN  _ 6 nsubj
                5 to      to      _ TO  _ 6 mark
                6 run     run     _ VB  _ 1 acl
                7 Borax   Borax   _ NNP _ 6 obj
                """);
        assertEquals(new Arc(0, "appos"), arcs.get(3));
        assertEquals(new Arc(3, "acl"), arcs.get(5));
    }

    private static List<Arc> repaired(String conllu) {
        return Repaired.by(ExplanationRepairs::repair, conllu);
    }
}
