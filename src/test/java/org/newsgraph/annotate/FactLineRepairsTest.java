package org.newsgraph.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.language.Arc;

class FactLineRepairsTest {

    private static List<Arc> repaired(String conllu) {
        return Repaired.by(FactLineRepairs::repair, conllu);
    }

    @Test
    void whatFollowsTheColonIsMeantByTheLabel() {
        List<Arc> arcs = repaired("""
                1 Head   head   _ NN  _ 2 compound
                2 office office _ NN  _ 0 root
                3 :      :      _ :   _ 2 punct
                4 Oslo   Oslo   _ NNP _ 2 dep
                """);
        assertEquals(new Arc(1, "appos"), arcs.get(3));
    }

    @Test
    void aWholeSentenceAfterTheColonIsNot() {
        List<Arc> arcs = repaired("""
                1 Tea    tea    _ NN  _ 0 root
                2 :      :      _ :   _ 1 punct
                3 Acme   Acme   _ NNP _ 4 nsubj
                4 grows  grow   _ VBZ _ 1 parataxis
                """);
        assertEquals(new Arc(0, "parataxis"), arcs.get(3));
    }

    @Test
    void aListAfterTheColonIsOfEqualMembers() {
        List<Arc> arcs = repaired("""
                1 Founders founder _ NNS _ 0 root
                2 :        :       _ :   _ 1 punct
                3 Lee      Lee     _ NNP _ 1 dep
                4 ,        ,       _ ,   _ 3 punct
                5 Ann      Ann     _ NNP _ 6 compound
                6 Moe      Moe     _ NNP _ 3 appos
                """);
        assertEquals(new Arc(0, "appos"), arcs.get(2));
        assertEquals(new Arc(2, "conj"), arcs.get(5));
    }

    @Test
    void whatFollowsADateBelongsToTheLabel() {
        List<Arc> arcs = repaired("""
                1 Founded found _ VBN _ 0 root
                2 :       :     _ :   _ 1 punct
                3 1988    1988  _ CD  _ 1 dep
                4 by      by    _ IN  _ 5 case
                5 Lee     Lee   _ NNP _ 3 nmod
                """);
        assertEquals(new Arc(0, "obl"), arcs.get(2));
        assertEquals(new Arc(0, "obl"), arcs.get(4));
    }

    @Test
    void aBareParticipleIsTheVerbOfItsFragment() {
        List<Arc> arcs = repaired("""
                1 Based  base   _ VBN _ 3 case
                2 in     in     _ IN  _ 3 case
                3 Vienna Vienna _ NNP _ 0 root
                4 .      .      _ .   _ 3 punct
                """);
        assertEquals(new Arc(Arc.ROOT, "root"), arcs.get(0));
        assertEquals(new Arc(2, "case"), arcs.get(1));
        assertEquals(new Arc(0, "obl"), arcs.get(2));
        assertEquals(new Arc(0, "punct"), arcs.get(3));
    }
}
