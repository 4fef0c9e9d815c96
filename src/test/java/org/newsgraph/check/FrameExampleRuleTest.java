package org.newsgraph.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.ontology.Ontology;

class FrameExampleRuleTest {

    private static final Path OURS = Path.of("ontology");

    private static final String FRAME = """
            @prefix frame: <https://w3id.org/newsgraph/frame/> .
            @prefix ng: <https://w3id.org/newsgraph/ontology#> .
            frame:shut-down a ng:Frame ;
                ng:reads ng:owner ;
                ng:verb "shut down" ;
                ng:subjectRole "patient" ;
                ng:objectRole "agent"\
            """;

    private static final String EXAMPLE = """
             ;
                ng:example
                    [ ng:text "Northlight Bank shut down Lumenfield Systems." ;
                      ng:yields "Lumenfield Systems | owner | Northlight Bank | asserted" ]\
            """;

    private static final String COUNTER_EXAMPLE = """
            , [ ng:text "Northlight Bank may shut down Lumenfield Systems." ;
                      ng:yields "Lumenfield Systems | owner | Northlight Bank | speculative" ]\
            """;

    @TempDir
    Path folder;

    @Test
    void everyFrameOfOursHasExampleAndCounterExample() {
        assertThat(new FrameExampleRule(OURS).problemsIn(Ontology.load(OURS, List.of())))
                .extracting(Problem::toString)
                .isEmpty();
    }

    @Test
    void aFrameWithoutExampleIsFoundWithItsLine() throws IOException {
        Path file = userFile(FRAME);

        assertThat(problemsIn(file, folder))
                .containsExactly(
                        file + ":3: shut-down has no counter-example; add an ng:example like it that yields no fact of"
                                + " its relation",
                        file + ":3: shut-down has no example; add an ng:example with a sentence and the fact that it"
                                + " yields");
    }

    @Test
    void aFrameWithoutCounterExampleIsFoundAmongOurs() throws IOException {
        assertThat(problemsIn(userFile(FRAME + EXAMPLE), folder))
                .singleElement()
                .asString()
                .contains("has no counter-example");
    }

    @Test
    void whatIsOnlyPlannedIsACounterExample() throws IOException {
        assertThat(problemsIn(userFile(FRAME + EXAMPLE + COUNTER_EXAMPLE), folder))
                .isEmpty();
    }

    @Test
    void aUsersFrameMayLackACounterExample() throws IOException {
        assertThat(problemsIn(userFile(FRAME + EXAMPLE), OURS)).isEmpty();
    }

    @Test
    void aFolderWhoseNameBeginsLikeOursIsNotOurs() throws IOException {
        Path file = userFile(FRAME + EXAMPLE);
        String likeOurs = folder.toString().substring(0, folder.toString().length() - 1);

        assertThat(problemsIn(file, Path.of(likeOurs))).isEmpty();
    }

    private List<String> problemsIn(Path file, Path ownFolder) {
        return new FrameExampleRule(ownFolder)
                .problemsIn(Ontology.load(OURS, List.of(file))).stream()
                        .map(Problem::toString)
                        .filter(problem -> problem.startsWith(file.toString()))
                        .sorted()
                        .toList();
    }

    private Path userFile(String body) throws IOException {
        return Files.writeString(folder.resolve("user.ttl"), body + " .\n");
    }
}
