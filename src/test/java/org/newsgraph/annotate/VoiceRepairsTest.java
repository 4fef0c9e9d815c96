package org.newsgraph.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.language.Arc;

class VoiceRepairsTest {

    @Test
    void subjectBesideAPassiveAuxiliaryIsThePassives() {
        assertEquals(new Arc(4, "nsubj:pass"), arcsOfShips("aux:pass").get(0));
    }

    @Test
    void subjectOfAnActiveVerbStaysOne() {
        assertEquals(new Arc(4, "nsubj"), arcsOfShips("aux").get(0));
    }

    private static List<Arc> arcsOfShips(String auxiliary) {
        return Repaired.by(VoiceRepairs::repair, """
                1 Ships ship _ NNS _ 5 nsubj
                2 would would _ MD _ 5 aux
                3 still still _ RB _ 5 advmod
                4 be be _ VB _ 5 %s
                5 waved wave _ VBN _ 0 root
                """.formatted(auxiliary));
    }
}
