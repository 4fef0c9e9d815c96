package org.newsgraph.parse;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParserModelTest {

    private static final String FILE = ModelFiles.text(1);

    @Test
    void numbersRelationsBeforeTagsAndTagsBeforeWords() throws IOException {
        ParserModel model = ModelFiles.model(1);
        assertEquals(ModelFiles.RELATIONS, model.relations());
        assertEquals(ModelFiles.RELATIONS.size(), model.tags().get("-UNKNOWN-"));
        assertEquals(
                ModelFiles.RELATIONS.size() + ModelFiles.TAGS.size(),
                model.words().get("-UNKNOWN-"));
    }

    @Test
    void readsEachNumberAsJavaDoes() throws IOException {
        ParserModel model = ModelFiles.model(1);
        String line =
                FILE.lines().filter(l -> l.startsWith("Zürich ")).findFirst().orElseThrow();
        String[] fields = line.split(" ");
        float[] read = model.embeddings()[model.words().get("Zürich")];
        for (int i = 0; i < read.length; i++) {
            assertEquals(Float.parseFloat(fields[i + 1]), read[i]);
        }
    }

    @Test
    void givesTheRootAPlaceBeforeASentenceAndNothingOneBehind() throws IOException {
        ParserModel model = ModelFiles.model(1);
        int first = ModelFiles.RELATIONS.size() + ModelFiles.TAGS.size();
        assertArrayEquals(
                new int[] {first + 2, first + 5, first + 4, first, first + 1},
                model.wordsOf(List.of("Borax", "bought", "Cortex")));
    }

    @Test
    void refusesWhatIsNoModel() {
        assertRefused("language=English\n", "\"language=English\" where it should give dict");
        assertRefused(FILE.replace("numTokens=48", "numTokens=47"), "47 features");
        assertRefused(FILE.substring(0, FILE.length() / 2), "ends too early");
        assertRefused(FILE.replaceFirst("-UNKNOWN- ", "-UNKNOWN- x"), "a number with 'x'");
    }

    private static void assertRefused(String text, String reason) {
        IOException error = assertThrows(IOException.class, () -> ParserModel.read(ModelFiles.stream(text)));
        assertTrue(error.getMessage().contains(reason), error.getMessage());
    }
}
