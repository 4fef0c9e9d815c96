package org.newsgraph.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ling.HasWord;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.language.Arc;

/** Compares with CoreNLP's own parser, which reads the same models. */
@Tag("models")
class SameTreesTest {

    private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

    @ParameterizedTest
    @ValueSource(strings = {"english_UD", "english_SD"})
    void givesEveryWordTheHeadThatTheParserOfTheModelGivesIt(String name) throws IOException {
        String model = "edu/stanford/nlp/models/parser/nndep/" + name + ".gz";
        DependencyParser theirs = DependencyParser.loadFromModelFile(model);
        TransitionParser ours;
        try (InputStream packed = getClass().getClassLoader().getResourceAsStream(model)) {
            ours = TransitionParser.read(new GZIPInputStream(packed));
        }
        int words = 0;
        for (List<TaggedWord> sentence : sentences()) {
            List<Integer> heads = new ArrayList<>();
            theirs.predict(sentence)
                    .typedDependencies()
                    .forEach(dependency -> heads.add(dependency.gov().index() - 1));
            assertEquals(
                    heads,
                    ours
                            .arcsOf(
                                    sentence.stream().map(TaggedWord::word).toList(),
                                    sentence.stream().map(TaggedWord::tag).toList())
                            .stream()
                            .map(Arc::head)
                            .toList(),
                    sentence::toString);
            words += sentence.size();
        }
        assertTrue(words > 4000, "only " + words + " words compared");
    }

    private static List<List<TaggedWord>> sentences() throws IOException {
        MaxentTagger tagger = new MaxentTagger(TAGGER);
        List<List<TaggedWord>> sentences = new ArrayList<>();
        try (Stream<Path> articles = Files.list(Path.of("seeds", "articles"))) {
            for (Path article : articles.sorted().toList()) {
                for (List<HasWord> sentence : MaxentTagger.tokenizeText(new StringReader(Files.readString(article)))) {
                    sentences.add(tagger.tagSentence(sentence));
                }
            }
        }
        return sentences;
    }
}
