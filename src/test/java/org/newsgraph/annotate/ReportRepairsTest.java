package org.newsgraph.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.language.Arc;

class ReportRepairsTest {

    @Test
    void whoReportsASentenceIsNotWhatItEndsWith() {
        List<Arc> arcs = repaired("""
                1 Borax Borax _ NNP _ 3 nsubj:pass
                2 was be _ VBD _ 3 aux:pass
                3 sold sell _ VBN _ 0 root
                4 to to _ IN _ 5 case
                5 Cortex Cortex _ NNP _ 3 obl
                6 , , _ , _ 5 punct
                7 the the _ DT _ 9 det
                8 Bergen Bergen _ NNP _ 9 compound
                9 Post Post _ NNP _ 5 appos
                10 understands understand _ VBZ _ 5 dep
                11 . . _ . _ 3 punct
                """);
        assertEquals(new Arc(9, "nsubj"), arcs.get(8));
        assertEquals(new Arc(2, "parataxis"), arcs.get(9));
    }

    @Test
    void whatIsReportedIsTheMainClause() {
        List<Arc> arcs = repaired("""
                1 Borax Borax _ NNP _ 3 nsubj:pass
                2 was be _ VBD _ 3 aux:pass
                3 sold sell _ VBN _ 10 csubj
                4 to to _ IN _ 5 case
                5 Cortex Cortex _ NNP _ 3 obl
                6 , , _ , _ 5 punct
                7 the the _ DT _ 8 det
                8 Post Post _ NNP _ 5 appos
                9 has have _ VBZ _ 10 aux
                10 learned learn _ VBN _ 0 root
                11 . . _ . _ 10 punct
                """);
        assertEquals(new Arc(Arc.ROOT, "root"), arcs.get(2));
        assertEquals(new Arc(2, "parataxis"), arcs.get(9));
        assertEquals(new Arc(9, "nsubj"), arcs.get(7));
    }

    @Test
    void aPupilWhoLearnsReportsNothing() {
        String conllu = """
                1 Near near _ IN _ 2 case
                2 Borax Borax _ NNP _ 5 obl
                3 , , _ , _ 5 punct
                4 Lee Lee _ NNP _ 5 nsubj
                5 learned learn _ VBD _ 0 root
                6 . . _ . _ 5 punct
                """;
        assertEquals(new Arc(4, "obl"), repaired(conllu).get(1));
        assertEquals(new Arc(Arc.ROOT, "root"), repaired(conllu).get(4));
    }

    private static List<Arc> repaired(String conllu) {
        return Repaired.by(ReportRepairs::repair, conllu);
    }
}
