package org.newsgraph.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.newsgraph.article.AlignedText;
import org.newsgraph.article.Article;
import org.newsgraph.article.Span;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.language.Arc;
import org.newsgraph.language.NameLists;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.language.WorkTitles;

/**
 * Reads the grammar of English articles with CoreNLP, and no more of it than is asked for.
 *
 * <p>Every sentence gets tokens, tags, lemmas and name tags; the parser, which costs most, runs only on sentences that
 * the caller finds worth it. Blank lines always end sentences. The models load in the background from construction on;
 * the first call waits for those it needs.
 *
 * <p>Thread-safe: one instance serves all workers of a JVM.
 */
public final class Annotator {

    private final LanguageModels models;
    private final SentenceSplitter splitter = new SentenceSplitter();

    /** Begins to load the models. */
    public Annotator() {
        this.models = LanguageModels.loading();
    }

    /**
     * The sentences of an article.
     *
     * @param text the article's text, repaired
     * @param worthParsing told each sentence without arcs; those it accepts are parsed
     */
    public AnnotatedArticle annotate(Article article, AlignedText text, Predicate<Sentence> worthParsing) {
        List<Sentence> sentences = new ArrayList<>();
        Morphology morphology = new Morphology();
        List<List<CoreLabel>> split = splitter.sentencesOf(text.text());
        HeadlineCase.restore(split, morphology);
        for (List<CoreLabel> words : split) {
            models.tagger().tagCoreLabels(words);
            TagRepairs.repair(words);
            LostVerbs.restore(words);
            nameTitles(words);
            models.nameTagger().classifySentence(words);
            Sentence flat = new Sentence(sentences.size(), tokensOf(words, text.text(), morphology), List.of());
            sentences.add(worthParsing.test(flat) ? parsed(flat, words) : flat);
        }
        return new AnnotatedArticle(article, text, sentences);
    }

    /** The words of a title are a name to the parser, whatever they mean: {@code the novel Night of the Heron}. */
    private static void nameTitles(List<CoreLabel> words) {
        WorkTitles.in(
                        words.stream().map(CoreLabel::word).toList(),
                        words.stream().map(CoreLabel::tag).toList())
                .forEach(title -> words.subList(title.begin(), title.end()).stream()
                        .filter(word -> !word.tag().matches("POS|:"))
                        .forEach(word -> word.setTag("NNP")));
    }

    /** The lists of names that come with the models; waits until they are loaded. */
    public NameLists nameLists() {
        return models.nameLists();
    }

    /** A sentence as a second parser sees it, which is as good as the first and errs elsewhere. */
    public Sentence parsedAnew(Sentence sentence) {
        ParserInput input = new ParserInput(
                sentence.tokens().stream().map(Annotator::wordOf).toList());
        List<Arc> older = models.secondParser().arcsOf(input.words(), input.tags());
        return repaired(sentence, input.restored(StanfordScheme.toUniversal(input.tags(), older)));
    }

    private static CoreLabel wordOf(Token token) {
        CoreLabel word = new CoreLabel();
        word.setWord(token.text());
        word.setValue(token.text());
        word.setTag(token.tag());
        return word;
    }

    private Sentence parsed(Sentence flat, List<CoreLabel> words) {
        ParserInput input = new ParserInput(words);
        return repaired(flat, input.restored(models.parser().arcsOf(input.words(), input.tags())));
    }

    private static Sentence repaired(Sentence sentence, List<Arc> arcs) {
        return new Sentence(sentence.index(), sentence.tokens(), Repairs.repaired(sentence.tokens(), arcs));
    }

    private static List<Token> tokensOf(List<CoreLabel> words, String text, Morphology morphology) {
        List<Token> tokens = new ArrayList<>(words.size());
        for (CoreLabel word : words) {
            Span span = new Span(word.beginPosition(), word.endPosition());
            String surface = span.in(text);
            tokens.add(new Token(
                    tokens.size(),
                    surface,
                    Lemmas.of(surface, word.tag(), morphology),
                    word.tag(),
                    LanguageModels.nameTagOf(word),
                    span));
        }
        return tokens;
    }
}
