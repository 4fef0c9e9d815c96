package org.newsgraph.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsgraph.language.Arc;
import org.newsgraph.language.Conllu;
import org.newsgraph.language.Sentence;

class RepairsTest {

    @Test
    void aRelativeClauseHungUpByItsPronounGivesTheMainVerbBack() {
        List<Arc> arcs = repaired("""
                1 Borax   Borax  _ NNP _ 0 root
                2 ,       ,      _ ,   _ 1 punct
                3 which   which  _ WDT _ 1 dep
                4 makes   make   _ VBZ _ 3 dep
                5 resins  resin  _ NNS _ 4 obj
                6 ,       ,      _ ,   _ 5 punct
                7 bought  buy    _ VBD _ 5 acl
                8 Cortex  Cortex _ NNP _ 7 obj
                """);
        assertEquals(new Arc(0, "acl:relcl"), arcs.get(3));
        assertEquals(new Arc(3, "nsubj"), arcs.get(2));
        assertEquals(new Arc(Arc.ROOT, "root"), arcs.get(6));
        assertEquals(new Arc(6, "nsubj"), arcs.get(0));
    }

    @Test
    void aFiniteVerbRightAfterARelativePronounIsItsVerb() {
        List<Arc> arcs = repaired("""
                1 Borax  Borax  _ NNP _ 0 root
                2 ,      ,      _ ,   _ 1 punct
                3 which  which  _ WDT _ 8 obj
                4 paid   pay    _ VBD _ 8 dep
                5 euros  euro   _ NNS _ 4 obj
                6 ,      ,      _ ,   _ 8 punct
                7 has    have   _ VBZ _ 8 aux
                8 moved  move   _ VBN _ 1 acl:relcl
                """);
        assertEquals(new Arc(0, "acl:relcl"), arcs.get(3));
        assertEquals(new Arc(3, "nsubj"), arcs.get(2));
        assertEquals(new Arc(Arc.ROOT, "root"), arcs.get(7));
        assertEquals(new Arc(7, "nsubj"), arcs.get(0));
    }

    private static List<Arc> repaired(String conllu) {
        Sentence sentence = Conllu.sentence(conllu);
        List<Arc> arcs = IntStream.range(0, sentence.size())
                .mapToObj(i -> new Arc(sentence.head(i), sentence.relation(i)))
                .toList();
        return Repairs.repaired(sentence.tokens(), arcs);
    }
}
