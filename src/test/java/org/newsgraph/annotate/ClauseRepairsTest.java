package org.newsgraph.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsgraph.language.Arc;
import org.newsgraph.language.Conllu;
import org.newsgraph.language.Sentence;

class ClauseRepairsTest {

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
    void aPredicateOfARelativeClauseIsNoSubjectOfTheMainVerb() {
        List<Arc> arcs = repaired("""
                1 Lee     Lee     _ NNP _ 0 root
                2 ,       ,       _ ,   _ 1 punct
                3 who     who     _ WP  _ 9 obj
                4 is      be      _ VBZ _ 3 cop
                5 a       a       _ DT  _ 6 det
                6 citizen citizen _ NN  _ 9 nsubj
                7 of      of      _ IN  _ 8 case
                8 Chad    Chad    _ NNP _ 6 nmod
                9 left    leave   _ VBD _ 1 acl:relcl
                """);
        assertEquals(new Arc(0, "acl:relcl"), arcs.get(5));
        assertEquals(new Arc(5, "nsubj"), arcs.get(2));
    }

    @Test
    void aFiniteVerbIsNoAdjectiveOfItsObject() {
        List<Arc> arcs = repaired("""
                1 Borax   Borax  _ NNP _ 6 nsubj
                2 ,       ,      _ ,   _ 1 punct
                3 which   which  _ WDT _ 5 det
                4 runs    run    _ VBZ _ 5 amod
                5 Cortex  Cortex _ NNP _ 1 appos
                6 left    leave  _ VBD _ 0 root
                """);
        assertEquals(new Arc(0, "acl:relcl"), arcs.get(3));
        assertEquals(new Arc(3, "nsubj"), arcs.get(2));
        assertEquals(new Arc(3, "obj"), arcs.get(4));
    }

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
    void whatSomebodyHasIsNoOtherNameOfHim() {
        List<Arc> arcs = repaired("""
                1 Borax  Borax  _ NNP _ 6 nsubj
                2 ,      ,      _ ,   _ 1 punct
                3 whose  whose  _ WP$ _ 4 nmod:poss
                4 value  value  _ NN  _ 1 appos
                5 doubled double _ VBD _ 4 acl
                6 left   leave  _ VBD _ 0 root
                """);
        assertEquals(new Arc(0, "acl:relcl"), arcs.get(4));
        assertEquals(new Arc(4, "nsubj"), arcs.get(3));
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

    private static List<Arc> repaired(String conllu) {
        Sentence sentence = Conllu.sentence(conllu);
        List<Arc> arcs = IntStream.range(0, sentence.size())
                .mapToObj(i -> new Arc(sentence.head(i), sentence.relation(i)))
                .toList();
        return ClauseRepairs.repaired(sentence.tokens(), arcs);
    }
}
