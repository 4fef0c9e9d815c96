package org.newsgraph.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.language.Arc;

class ObjectRepairsTest {

    @Test
    void whoIsNamedIsNoKindOfPost() {
        List<Arc> arcs = repaired("""
                1 Acme _ _ NNP _ 2 nsubj
                2 named name _ VBD _ 0 root
                3 Ann _ _ NNP _ 6 compound
                4 Lee _ _ NNP _ 6 compound
                5 chief _ _ JJ _ 6 amod
                6 executive _ _ NN _ 2 obj
                """);
        assertEquals(new Arc(1, "obj"), arcs.get(3));
        assertEquals(new Arc(1, "xcomp"), arcs.get(5));
    }

    @Test
    void aKindOfPostStays() {
        List<Arc> arcs = repaired("""
                1 Acme _ _ NNP _ 2 nsubj
                2 named name _ VBD _ 0 root
                3 a _ _ DT _ 6 det
                4 New _ _ NNP _ 5 compound
                5 York _ _ NNP _ 6 compound
                6 manager _ _ NN _ 2 obj
                """);
        assertEquals(new Arc(5, "compound"), arcs.get(4));
    }

    @Test
    void whatAnAgreementIsAboutHangsOnIt() {
        List<Arc> arcs = repaired("""
                1 Borax     Borax     _ NNP _ 2 nsubj
                2 reached   reach     _ VBD _ 0 root
                3 an        a         _ DT  _ 4 det
                4 agreement agreement _ NN  _ 2 obj
                5 to        to        _ TO  _ 6 mark
                6 buy       buy       _ VB  _ 2 xcomp
                7 Cortex    Cortex    _ NNP _ 6 obj
                """);
        assertEquals(new Arc(3, "acl"), arcs.get(5));
    }

    @Test
    void anObjectAloneIsTheDirectOne() {
        List<Arc> arcs = repaired("""
                1 Borax  Borax  _ NNP _ 2 nsubj
                2 bought buy    _ VBD _ 0 root
                3 the    the    _ DT  _ 4 det
                4 firm   firm   _ NN  _ 2 iobj
                5 Cortex Cortex _ NNP _ 4 dep
                """);
        assertEquals(new Arc(1, "obj"), arcs.get(3));
    }

    @Test
    void aNameIsNotWhatIsGivenToTheFirm() {
        List<Arc> arcs = repaired("""
                1 Lee   Lee   _ NNP _ 2 nsubj
                2 gave  give  _ VBD _ 0 root
                3 the   the   _ DT  _ 4 det
                4 firm  firm  _ NN  _ 2 iobj
                5 Borax Borax _ NNP _ 2 obj
                6 a     a     _ DT  _ 7 det
                7 value value _ NN  _ 5 dep
                """);
        assertEquals(new Arc(1, "obj"), arcs.get(6));
        assertEquals(new Arc(3, "appos"), arcs.get(4));
        assertEquals(new Arc(1, "iobj"), arcs.get(3));
    }

    @Test
    void allOfAFirmIsTheFirm() {
        List<Arc> arcs = repaired("""
                1 It _ _ PRP _ 2 nsubj
                2 values _ _ VBZ _ 0 root
                3 all _ _ DT _ 2 obj
                4 of _ _ IN _ 5 case
                5 Borax _ _ NNP _ 3 nmod
                6 at _ _ IN _ 7 case
                7 $ _ _ $ _ 2 obl
                """);
        assertEquals(new Arc(1, "obj"), arcs.get(4));
    }

    @Test
    void aNameIsNoKindOfMoney() {
        List<Arc> arcs = repaired("""
                1 They _ _ PRP _ 2 nsubj
                2 fined _ _ VBD _ 0 root
                3 the _ _ DT _ 4 det
                4 firm _ _ NN _ 2 obj
                5 Borax _ _ NNP _ 6 compound
                6 $ _ _ $ _ 4 dep
                """);
        assertEquals(new Arc(3, "dep"), arcs.get(4));
        assertEquals(new Arc(1, "obj"), arcs.get(5));
    }

    @Test
    void aSupplierSuppliesSomebody() {
        List<Arc> arcs = repaired("""
                1 a _ _ DT _ 2 det
                2 supplier _ _ NN _ 0 root
                3 of _ _ IN _ 4 case
                4 resins _ _ NNS _ 2 nmod
                5 to _ _ IN _ 6 case
                6 Borax _ _ NNP _ 4 nmod
                """);
        assertEquals(new Arc(1, "nmod"), arcs.get(5));
    }

    @Test
    void whoIsSoldSomethingIsNoPartOfAnAside() {
        List<Arc> arcs = repaired("""
                1 sold sell _ VBD _ 0 root
                2 Borax _ _ NNP _ 1 obj
                3 , _ _ , _ 2 punct
                4 which _ _ WDT _ 6 obj
                5 it _ _ PRP _ 6 nsubj
                6 owned _ _ VBD _ 2 acl:relcl
                7 , _ _ , _ 2 punct
                8 to _ _ IN _ 9 case
                9 Lee _ _ NNP _ 6 obl
                """);
        assertEquals(new Arc(0, "obl"), arcs.get(8));
    }

    @Test
    void aSumBeforeANounIsNotTheNoun() {
        List<Arc> arcs = repaired("""
                1 led    lead   _ VBD _ 0 root
                2 Borax  Borax  _ NNP _ 4 nmod:poss
                3 's     's     _ POS _ 2 case
                4 $      $      _ $   _ 1 obj
                5 3m     3m     _ CD  _ 4 nummod
                6 Series Series _ NNP _ 7 compound
                7 B      B      _ NNP _ 4 dep
                """);
        assertEquals(new Arc(0, "obj"), arcs.get(6));
        assertEquals(new Arc(6, "compound"), arcs.get(3));
        assertEquals(new Arc(6, "nmod:poss"), arcs.get(1));
    }

    private static List<Arc> repaired(String conllu) {
        return Repaired.by(ObjectRepairs::repair, conllu);
    }
}
