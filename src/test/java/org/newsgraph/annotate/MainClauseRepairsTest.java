package org.newsgraph.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.language.Arc;

class MainClauseRepairsTest {

    @Test
    void aParticipleInFrontIsNotTheMainVerb() {
        List<Arc> arcs = repaired("""
                1 Founded found  _ VBN _ 0 root
                2 by      by     _ IN  _ 3 case
                3 Lee     Lee    _ NNP _ 1 obl
                4 ,       ,      _ ,   _ 3 punct
                5 Borax   Borax  _ NNP _ 3 appos
                6 makes   make   _ VBZ _ 3 dep
                7 resins  resin  _ NNS _ 6 obj
                """);
        assertEquals(new Arc(5, "advcl"), arcs.get(0));
        assertEquals(new Arc(Arc.ROOT, "root"), arcs.get(5));
        assertEquals(new Arc(5, "nsubj"), arcs.get(4));
    }

    @Test
    void aFragmentThatBeginsWithAParticipleStaysOne() {
        List<Arc> arcs = repaired("""
                1 Founded found  _ VBN _ 0 root
                2 by      by     _ IN  _ 3 case
                3 Lee     Lee    _ NNP _ 1 obl
                4 ,       ,      _ ,   _ 3 punct
                5 a       a      _ DT  _ 6 det
                6 chemist chemist _ NN _ 3 appos
                """);
        assertEquals(new Arc(Arc.ROOT, "root"), arcs.get(0));
    }

    @Test
    void whatIsCalledSomethingIsTheSubjectOfTheVerbThatFollows() {
        List<Arc> arcs = repaired("""
                1 A      a      _ DT  _ 2 det
                2 rival  rival  _ NN  _ 3 nsubj
                3 called call   _ VBN _ 0 root
                4 Borax  Borax  _ NNP _ 3 obj
                5 grew   grow   _ VBD _ 3 dep
                """);
        assertEquals(new Arc(1, "acl"), arcs.get(2));
        assertEquals(new Arc(4, "nsubj"), arcs.get(1));
        assertEquals(new Arc(Arc.ROOT, "root"), arcs.get(4));
    }

    @Test
    void anAdverbMayStandBeforeTheMainVerb() {
        List<Arc> arcs = repaired("""
                1 Borax  Borax  _ NNP _ 0 root
                2 ,      ,      _ ,   _ 1 punct
                3 which  which  _ WDT _ 4 nsubj
                4 grows  grow   _ VBZ _ 1 acl:relcl
                5 ,      ,      _ ,   _ 4 punct
                6 also   also   _ RB  _ 7 advmod
                7 owns   own    _ VBZ _ 4 dep
                8 Cortex Cortex _ NNP _ 7 obj
                """);
        assertEquals(new Arc(Arc.ROOT, "root"), arcs.get(6));
        assertEquals(new Arc(6, "nsubj"), arcs.get(0));
    }

    @Test
    void aParticipleBehindTheSubjectIsNotTheMainVerb() {
        List<Arc> arcs = repaired("""
                1 Firms _ _ NNS _ 2 nsubj
                2 put _ _ VBN _ 0 root
                3 on _ _ IN _ 5 case
                4 the _ _ DT _ 5 det
                5 list _ _ NN _ 2 obl
                6 include _ _ VBP _ 2 dep
                7 Borax _ _ NNP _ 6 obj
                """);
        assertEquals(new Arc(Arc.ROOT, "root"), arcs.get(5));
        assertEquals(new Arc(5, "nsubj"), arcs.get(0));
        assertEquals(new Arc(0, "acl"), arcs.get(1));
    }

    @Test
    void aRelativeClauseNeedsNoPronoun() {
        List<Arc> arcs = repaired("""
                1 The _ _ DT _ 2 det
                2 firm _ _ NN _ 4 nsubj
                3 she _ _ PRP _ 4 nsubj
                4 founded _ _ VBD _ 0 root
                5 has _ _ VBZ _ 6 aux
                6 grown _ _ VBN _ 4 dep
                """);
        assertEquals(new Arc(Arc.ROOT, "root"), arcs.get(5));
        assertEquals(new Arc(5, "nsubj"), arcs.get(1));
        assertEquals(new Arc(1, "acl:relcl"), arcs.get(3));
    }

    @Test
    void aRelativeClauseMayBeginWithAName() {
        List<Arc> arcs = repaired("""
                1 The _ _ DT _ 2 det
                2 firm _ _ NN _ 4 nsubj
                3 Lee _ _ NNP _ 2 dep
                4 founded _ _ VBD _ 0 root
                5 now _ _ RB _ 6 advmod
                6 employs _ _ VBZ _ 4 dep
                7 Chan _ _ NNP _ 6 obj
                """);
        assertEquals(new Arc(Arc.ROOT, "root"), arcs.get(5));
        assertEquals(new Arc(5, "nsubj"), arcs.get(1));
        assertEquals(new Arc(1, "acl:relcl"), arcs.get(3));
        assertEquals(new Arc(3, "nsubj"), arcs.get(2));
    }

    @Test
    void aTitledNameBeforeItsVerbStays() {
        List<Arc> arcs = repaired("""
                1 The _ _ DT _ 2 det
                2 singer _ _ NN _ 4 nsubj
                3 Lee _ _ NNP _ 2 dep
                4 founded _ _ VBD _ 0 root
                5 Borax _ _ NNP _ 4 obj
                """);
        assertEquals(new Arc(3, "nsubj"), arcs.get(1));
        assertEquals(new Arc(1, "dep"), arcs.get(2));
    }

    @Test
    void aParticipleIsNoSubject() {
        List<Arc> arcs = repaired("""
                1 a _ _ DT _ 2 det
                2 fund _ _ NN _ 3 nsubj
                3 run _ _ VBN _ 6 csubj
                4 by _ _ IN _ 5 case
                5 Lee _ _ NNP _ 3 obl
                6 owns _ _ VBZ _ 0 root
                7 Borax _ _ NNP _ 6 obj
                """);
        assertEquals(new Arc(5, "nsubj"), arcs.get(1));
        assertEquals(new Arc(1, "acl"), arcs.get(2));
    }

    @Test
    void aParticipleIsNotWhatIsTold() {
        List<Arc> arcs = repaired("""
                1 are     be     _ VBP _ 0 root
                2 rumours rumour _ NNS _ 8 nsubj
                3 that    that   _ IN  _ 5 mark
                4 fund    fund   _ NN  _ 5 nsubj
                5 led     lead   _ VBN _ 2 ccomp
                6 by      by     _ IN  _ 7 case
                7 Lee     Lee    _ NNP _ 5 obl
                8 owns    own    _ VBZ _ 1 ccomp
                9 Borax   Borax  _ NNP _ 8 obj
                """);
        assertEquals(new Arc(1, "ccomp"), arcs.get(7));
        assertEquals(new Arc(7, "nsubj"), arcs.get(3));
        assertEquals(new Arc(3, "acl"), arcs.get(4));
    }

    private static List<Arc> repaired(String conllu) {
        return Repaired.by(MainClauseRepairs::repair, conllu);
    }

    @Test
    void theParticipleOfADescriptionIsNotTheMainVerb() {
        List<Arc> arcs = repaired("""
                1 Lee Lee _ NNP _ 3 nsubj
                2 will will _ MD _ 3 aux
                3 buy buy _ VB _ 8 ccomp
                4 Borax Borax _ NNP _ 3 obj
                5 , , _ , _ 8 punct
                6 the the _ DT _ 7 det
                7 firm firm _ NN _ 8 nsubj
                8 owned own _ VBN _ 0 root
                9 by by _ IN _ 10 case
                10 Chan Chan _ NNP _ 8 obl
                """);
        assertEquals(new Arc(Arc.ROOT, "root"), arcs.get(2));
        assertEquals(new Arc(3, "appos"), arcs.get(6));
        assertEquals(new Arc(6, "acl"), arcs.get(7));
    }
}
