package org.newsgraph.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.language.Arc;

class PostLineRepairsTest {

    private static final String SIGNED = """
            1 said      say       _ VBD _ 0 root
            2 Lee       Lee       _ NNP _ 1 nsubj
            3 ,         ,         _ ,   _ 2 punct
            4 Vice      Vice      _ NNP _ 5 compound
            5 President President _ NNP _ 2 conj
            6 ,         ,         _ ,   _ 2 punct
            7 Borax     Borax     _ NNP _ 8 compound
            8 Inc.      Inc.      _ NNP _ 2 appos
            9 .         .         _ .   _ 1 punct
            """;

    @Test
    void thePostIsAtTheFirmBehindIt() {
        List<Arc> arcs = repaired(SIGNED);
        assertEquals(new Arc(1, "appos"), arcs.get(4));
        assertEquals(new Arc(4, "nmod:poss"), arcs.get(7));
    }

    @Test
    void theNameBehindAnyOtherWordStays() {
        assertEquals(
                new Arc(1, "appos"),
                repaired(SIGNED.replace("5 President President", "5 Laureate Laureate"))
                        .get(7));
    }

    @Test
    void theNameThatGoesOnIsTheNextSubject() {
        assertEquals(
                new Arc(1, "appos"),
                repaired(SIGNED.replace("9 .         .         _ .  ", "9 grew grow _ VBD"))
                        .get(7));
    }

    private static List<Arc> repaired(String conllu) {
        return Repaired.by(PostLineRepairs::repair, conllu);
    }
}
