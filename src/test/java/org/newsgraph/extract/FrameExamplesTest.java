package org.newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.annotate.Annotator;
import org.newsgraph.frame.Frame;
import org.newsgraph.frame.FrameReader;
import org.newsgraph.ontology.Ontology;

/** Every frame of the ontology, on the sentences it carries. */
@Tag("models")
class FrameExamplesTest {

    private static final Ontology ONTOLOGY = Ontology.load(Path.of("ontology"), List.of());
    private static FrameExamples examples;

    @BeforeAll
    static void load() {
        examples = new FrameExamples(new ArticleReader(ONTOLOGY, new Annotator()));
    }

    static Stream<Frame> frames() {
        return new FrameReader(ONTOLOGY).frames().stream();
    }

    @ParameterizedTest
    @MethodSource("frames")
    void examplesYieldTheirClaimsAndNoOther(Frame frame) {
        assertThat(examples.failuresOf(frame))
                .extracting(FrameExamples.Failure::message)
                .isEmpty();
    }
}
