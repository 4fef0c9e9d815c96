package org.newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.annotate.Annotator;
import org.newsgraph.article.Article;
import org.newsgraph.claim.Status;
import org.newsgraph.frame.Frame;
import org.newsgraph.frame.FrameExample;
import org.newsgraph.frame.FrameReader;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.mention.ArticleScene;
import org.newsgraph.ontology.Ontology;

/**
 * What is denied, planned or rumoured never becomes a fact: every fact that an example says by its main verb is gone when the
 * sentence is denied, doubted or left open.
 */
@Tag("models")
class DoubtedExamplesTest {

    private static final Ontology ONTOLOGY = Ontology.load(Path.of("ontology"), List.of());
    private static final String FACT = " | " + Status.ASSERTED.label();
    private static ArticleReader reader;
    private static FrameExamples examples;

    @BeforeAll
    static void load() {
        reader = new ArticleReader(ONTOLOGY, new Annotator());
        examples = new FrameExamples(reader);
    }

    static Stream<Frame> frames() {
        return new FrameReader(ONTOLOGY).frames().stream();
    }

    @ParameterizedTest
    @MethodSource("frames")
    void noExampleIsAFactWhenItIsDeniedOrLeftOpen(Frame frame) {
        for (FrameExample example : frame.examples()) {
            List<String> facts = example.yields().stream()
                    .filter(c -> c.endsWith(FACT)
                            && c.contains(" | " + frame.property().localName() + " | "))
                    .toList();
            if (facts.isEmpty()) {
                continue;
            }
            ArticleScene scene = reader.wholeSceneOf(Article.of("example", example.text()));
            if (isSaidByMainVerb(frame, scene)) {
                Sentence sentence = scene.annotated().sentences().get(0);
                assertThat(doubted(sentence, example.text(), frame.inverted()))
                        .allSatisfy(text ->
                                assertThat(examples.claimsIn(text)).as(text).doesNotContainAnyElementsOf(facts));
            }
        }
    }

    private static boolean isSaidByMainVerb(Frame frame, ArticleScene scene) {
        List<Sentence> sentences = scene.annotated().sentences();
        return sentences.size() == 1
                && reader.claimReader().traceOf(scene).readings().stream()
                        .filter(r -> r.frame().equals(frame.iri()))
                        .anyMatch(r -> IntStream.range(
                                        r.trigger().begin(), r.trigger().end())
                                .anyMatch(i -> sentences.get(0).hasRelation(i, "root")));
    }

    /** @param negative whether the sentence says no already, so that it may not be said again */
    private static List<String> doubted(Sentence sentence, String text, boolean negative) {
        String clause = clause(sentence.token(0), text);
        Stream<String> below = Stream.of(
                        "A spokesman denied that %s.", "There are rumours that %s.", "Nobody knows whether %s.")
                .map(frame -> frame.formatted(clause));
        return Stream.concat(below, negative ? Stream.empty() : withOtherVerb(sentence, text))
                .toList();
    }

    private static String clause(Token first, String text) {
        boolean name = first.isProperNoun() || !first.nameTag().equals("O");
        String begin = text.substring(0, 1);
        return (name ? begin : begin.toLowerCase()) + text.substring(1).replaceAll("[.]$", "");
    }

    /** <em>bought</em> as <em>may buy</em>, <em>plans to buy</em> and <em>did not buy</em>; nothing where the main verb is no finite one. */
    private static Stream<String> withOtherVerb(Sentence sentence, String text) {
        int root = IntStream.range(0, sentence.size())
                .filter(i -> sentence.hasRelation(i, "root"))
                .findFirst()
                .orElseThrow();
        int finite = sentence.children(root).stream()
                .filter(c -> sentence.relation(c).matches("aux|aux:pass|cop"))
                .findFirst()
                .orElse(root);
        Token verb = sentence.token(finite);
        if (!verb.tag().matches("VB[DZP]")) {
            return Stream.empty();
        }
        String lemma = verb.lemma();
        boolean auxiliary = lemma.equals("be") || finite != root;
        return Stream.of("may " + lemma, "plans to " + lemma, auxiliary ? verb.text() + " not" : "did not " + lemma)
                .map(words -> text.substring(0, verb.span().begin())
                        + words
                        + text.substring(verb.span().end()));
    }
}
