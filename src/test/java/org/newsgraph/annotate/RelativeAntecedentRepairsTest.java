package org.newsgraph.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.language.Arc;

class RelativeAntecedentRepairsTest {

    @Test
    void aRelativeClauseSpeaksOfTheLastOfTwo() {
        List<Arc> arcs = repaired("""
                1 Lee _ _ NNP _ 8 nsubj
                2 and _ _ CC _ 3 cc
                3 Chan _ _ NNP _ 1 conj
                4 , _ _ , _ 1 punct
                5 who _ _ WP _ 6 nsubj
                6 runs _ _ VBZ _ 1 acl:relcl
                7 Borax _ _ NNP _ 6 obj
                8 left _ _ VBD _ 0 root
                """);
        assertEquals(new Arc(2, "acl:relcl"), arcs.get(5));
    }

    @Test
    void aRelativeClauseInThePluralSpeaksOfBoth() {
        List<Arc> arcs = repaired("""
                1 Lee _ _ NNP _ 8 nsubj
                2 and _ _ CC _ 3 cc
                3 Chan _ _ NNP _ 1 conj
                4 , _ _ , _ 1 punct
                5 who _ _ WP _ 6 nsubj
                6 run _ _ VBP _ 1 acl:relcl
                7 Borax _ _ NNP _ 6 obj
                8 left _ _ VBD _ 0 root
                """);
        assertEquals(new Arc(0, "acl:relcl"), arcs.get(5));
    }

    @Test
    void oneOfWhomIsTheSubjectOfItsClause() {
        List<Arc> arcs = repaired("""
                1 two _ _ CD _ 2 nummod
                2 sons _ _ NNS _ 0 root
                3 , _ _ , _ 2 punct
                4 one _ _ CD _ 2 appos
                5 of _ _ IN _ 6 case
                6 whom _ _ WP _ 4 nmod
                7 , _ _ , _ 4 punct
                8 Lee _ _ NNP _ 4 appos
                9 , _ _ , _ 4 punct
                10 runs _ _ VBZ _ 2 dep
                11 Borax _ _ NNP _ 10 obj
                """);
        assertEquals(new Arc(1, "acl:relcl"), arcs.get(9));
        assertEquals(new Arc(9, "nsubj"), arcs.get(3));
    }

    @Test
    void aClauseRightAfterItsNounIsRelative() {
        List<Arc> arcs = repaired("""
                1 a _ _ DT _ 2 det
                2 brand _ _ NN _ 0 root
                3 it _ _ PRP _ 4 nsubj
                4 bought _ _ VBD _ 2 dep
                5 in _ _ IN _ 6 case
                6 May _ _ NNP _ 4 obl
                """);
        assertEquals(new Arc(1, "acl:relcl"), arcs.get(3));
    }

    private static List<Arc> repaired(String conllu) {
        return Repaired.by(RelativeAntecedentRepairs::repair, conllu);
    }
}
