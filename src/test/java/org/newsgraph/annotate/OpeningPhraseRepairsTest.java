package org.newsgraph.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.language.Arc;

class OpeningPhraseRepairsTest {

    @Test
    void aNameBehindAnOpeningPhraseIsTheSubject() {
        List<Arc> arcs = repaired("""
                1 With     with     _ IN  _ 3 case
                2 the      the      _ DT  _ 3 det
                3 purchase purchase _ NN  _ 8 obl
                4 of       of       _ IN  _ 5 case
                5 Borax    Borax    _ NNP _ 3 nmod
                6 ,        ,        _ ,   _ 5 punct
                7 Cortex   Cortex   _ NNP _ 5 appos
                8 enters   enter    _ VBZ _ 0 root
                9 Chad     Chad     _ NNP _ 8 obj
                """);
        assertEquals(new Arc(7, "nsubj"), arcs.get(6));
    }

    @Test
    void aGerundInFrontIsNoSubject() {
        List<Arc> arcs = repaired("""
                1 Working  work     _ VBG _ 7 nsubj
                2 with     with     _ IN  _ 3 case
                3 Borax    Borax    _ NNP _ 1 obl
                4 ,        ,        _ ,   _ 3 punct
                5 Cortex   Cortex   _ NNP _ 3 appos
                6 has      have     _ VBZ _ 7 aux
                7 grown    grow     _ VBN _ 0 root
                """);
        assertEquals(new Arc(6, "nsubj"), arcs.get(4));
        assertEquals(new Arc(6, "advcl"), arcs.get(0));
    }

    @Test
    void aSecondNameStaysWhereTheVerbHasASubject() {
        List<Arc> arcs = repaired("""
                1 In       in       _ IN  _ 2 case
                2 Oran     Oran     _ NNP _ 6 obl
                3 ,        ,        _ ,   _ 2 punct
                4 Algeria  Algeria  _ NNP _ 2 appos
                5 Cortex   Cortex   _ NNP _ 6 nsubj
                6 grew     grow     _ VBD _ 0 root
                """);
        assertEquals(new Arc(1, "appos"), arcs.get(3));
    }

    @Test
    void whatOpensTheSentenceIsNotItsMainClause() {
        List<Arc> arcs = repaired("""
                1 After    after    _ IN  _ 3 mark
                2 being    be       _ VBG _ 3 aux:pass
                3 bought   buy      _ VBN _ 0 root
                4 by       by       _ IN  _ 5 case
                5 Borax    Borax    _ NNP _ 3 obl
                6 ,        ,        _ ,   _ 5 punct
                7 Cortex   Cortex   _ NNP _ 8 nsubj
                8 cut      cut      _ VBD _ 5 dep
                9 jobs     job      _ NNS _ 8 obj
                """);
        assertEquals(new Arc(Arc.ROOT, "root"), arcs.get(7));
        assertEquals(new Arc(7, "advcl"), arcs.get(2));
    }

    @Test
    void aClauseThatOpensTheSentenceIsNoSubject() {
        List<Arc> arcs = repaired("""
                1 After    after    _ IN  _ 3 mark
                2 being    be       _ VBG _ 3 aux:pass
                3 bought   buy      _ VBN _ 8 csubj
                4 by       by       _ IN  _ 5 case
                5 Borax    Borax    _ NNP _ 3 obl
                6 ,        ,        _ ,   _ 5 punct
                7 Cortex   Cortex   _ NNP _ 5 appos
                8 moved    move     _ VBD _ 0 root
                """);
        assertEquals(new Arc(7, "nsubj"), arcs.get(6));
        assertEquals(new Arc(7, "advcl"), arcs.get(2));
    }

    @Test
    void aNameIsTheSubjectOfTheVerbThatTheOpeningPhraseHasTaken() {
        List<Arc> arcs = repaired("""
                1 Following follow   _ VBG _ 3 case
                2 its       its      _ PRP$ _ 3 nmod:poss
                3 purchase  purchase _ NN  _ 0 root
                4 by        by       _ IN  _ 5 case
                5 Borax     Borax    _ NNP _ 3 nmod
                6 ,         ,        _ ,   _ 5 punct
                7 Cortex    Cortex   _ NNP _ 5 appos
                8 moved     move     _ VBD _ 3 acl
                """);
        assertEquals(new Arc(Arc.ROOT, "root"), arcs.get(7));
        assertEquals(new Arc(7, "nsubj"), arcs.get(6));
        assertEquals(new Arc(7, "obl"), arcs.get(2));
    }

    private static List<Arc> repaired(String conllu) {
        return Repaired.by(OpeningPhraseRepairs::repair, conllu);
    }
}
