package org.newsgraph.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsgraph.language.Arc;

class TransitionParserTest {

    @Test
    void makesOneTreeOfAnySentenceWhateverTheWeights() throws IOException {
        Random lot = new Random(3);
        for (int seed = 0; seed < 10; seed++) {
            TransitionParser parser = TransitionParser.read(ModelFiles.stream(ModelFiles.text(seed)));
            for (int length = 1; length < 30; length++) {
                List<Arc> arcs =
                        parser.arcsOf(drawn(lot, ModelFiles.WORDS, length), drawn(lot, ModelFiles.TAGS, length));
                assertTree(arcs, length);
            }
        }
    }

    @Test
    void findsNothingInASentenceWithoutWords() throws IOException {
        TransitionParser parser = TransitionParser.read(ModelFiles.stream(ModelFiles.text(1)));
        assertEquals(List.of(), parser.arcsOf(List.of(), List.of()));
    }

    private static List<String> drawn(Random lot, List<String> names, int count) {
        return Stream.generate(() -> names.get(lot.nextInt(names.size())))
                .limit(count)
                .toList();
    }

    private static void assertTree(List<Arc> arcs, int length) {
        assertEquals(length, arcs.size());
        assertEquals(1, arcs.stream().filter(arc -> arc.head() == Arc.ROOT).count());
        assertEquals(1, Collections.frequency(arcs.stream().map(Arc::relation).toList(), "root"));
        for (int i = 0; i < length; i++) {
            int at = i;
            int steps = 0;
            while (arcs.get(at).head() != Arc.ROOT) {
                at = arcs.get(at).head();
                assertTrue(++steps <= length, "a circle above word " + i);
            }
        }
    }
}
