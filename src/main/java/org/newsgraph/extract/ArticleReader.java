package org.newsgraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.newsgraph.annotate.Annotator;
import org.newsgraph.article.Article;
import org.newsgraph.claim.ArticleClaims;
import org.newsgraph.clean.Cleaner;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.language.Sentence;
import org.newsgraph.learn.PairReader;
import org.newsgraph.mention.ArticleScene;
import org.newsgraph.mention.Testimony;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.recognize.ActingCapitals;
import org.newsgraph.recognize.MentionRecognizer;

/**
 * Reads articles: cleans, annotates, recognises mentions, and has their claims read.
 *
 * <p>{@link #claimsIn} is a pure function of the article, the ontology and the models. Several threads may share a reader.
 */
public final class ArticleReader {

    private final Cleaner cleaner;
    private final Annotator annotator;
    private final MentionRecognizer recognizer;
    private final ActingCapitals capitals;
    private final ClaimReader claims;

    /**
     * A reader that goes by the grammar alone.
     *
     * @param annotator holds the language models
     */
    public ArticleReader(Ontology ontology, Annotator annotator) {
        this(ontology, annotator, Optional.empty());
    }

    /**
     * @param annotator holds the language models
     * @param pairReader what reads beside the grammar
     */
    public ArticleReader(Ontology ontology, Annotator annotator, Optional<PairReader> pairReader) {
        this.annotator = annotator;
        this.cleaner = Cleaner.of(ontology);
        this.recognizer = new MentionRecognizer(ontology, annotator.nameLists());
        this.capitals = new ActingCapitals(ontology);
        this.claims = new ClaimReader(ontology, annotator::parsedAnew, pairReader);
    }

    /** All that the article says. */
    public ArticleClaims claimsIn(Article article) {
        return claimsIn(sceneOf(article));
    }

    /** All that the article says, once its grammar and mentions are known. */
    public ArticleClaims claimsIn(ArticleScene scene) {
        return claims.claimsIn(scene);
    }

    /** All that the article says, with the way to it. */
    public ArticleTrace traceOf(Article article) {
        return claims.traceOf(sceneOf(article));
    }

    /** The article's grammar and mentions, as its claims are read from them. */
    public ArticleScene sceneOf(Article article) {
        return sceneOf(article, claims::isWorthParsing);
    }

    /** The same, with the grammar of every sentence that may name two, whether or not a frame looks at it. */
    public ArticleScene wholeSceneOf(Article article) {
        return sceneOf(article, s -> claims.isWorthParsing(s) || ClaimReader.mayHoldPair(s));
    }

    /** A reader that goes by the grammar alone, with another ontology and the same language models. */
    public ArticleReader with(Ontology other) {
        return new ArticleReader(other, annotator);
    }

    private ArticleScene sceneOf(Article article, Predicate<Sentence> worthParsing) {
        AnnotatedArticle annotated = annotator.annotate(article, cleaner.clean(article), worthParsing);
        return new ArticleScene(annotated, capitals.settled(recognizer.entitiesIn(annotated), annotated));
    }

    /** What was said about the classes of the article's names. */
    public List<Testimony> testimoniesIn(AnnotatedArticle article) {
        return recognizer.testimoniesIn(article);
    }

    /** What reads the claims, once grammar and mentions are known. */
    public ClaimReader claimReader() {
        return claims;
    }
}
