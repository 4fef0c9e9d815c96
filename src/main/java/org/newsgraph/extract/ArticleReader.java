package org.newsgraph.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.newsgraph.annotate.Annotator;
import org.newsgraph.article.Article;
import org.newsgraph.claim.ArticleClaims;
import org.newsgraph.claim.ArticleClaims.ClaimedEntity;
import org.newsgraph.claim.Claim;
import org.newsgraph.clean.Cleaner;
import org.newsgraph.frame.Cues;
import org.newsgraph.frame.FrameReader;
import org.newsgraph.grammar.Roles;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.learn.PairReader;
import org.newsgraph.mention.ActingCapitals;
import org.newsgraph.mention.MentionRecognizer;
import org.newsgraph.mention.MentionedEntities;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.PropertyTerm;
import org.newsgraph.ontology.Vocabulary;

/**
 * Reads articles: cleans, annotates, recognises mentions, matches frames, settles the claims.
 *
 * <p>{@link #claimsIn} is a pure function of the article, the ontology and the models. Several threads may share a reader.
 */
public final class ArticleReader {

    private final Cleaner cleaner;
    private final Annotator annotator;
    private final MentionRecognizer recognizer;
    private final ActingCapitals capitals;
    private final FrameMatcher matcher;
    private final Vocabulary vocabulary;
    private final Cues cues;
    private final Arbiter arbiter;
    private final Optional<LearnedReader> learned;
    private final Predicate<Sentence> worthParsing;

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
        this.vocabulary = ontology.vocabulary();
        this.cleaner = Cleaner.of(ontology);
        this.recognizer = new MentionRecognizer(ontology, annotator.nameLists());
        this.capitals = new ActingCapitals(ontology);
        this.cues = new FrameReader(ontology).cues();
        this.matcher = new FrameMatcher(ontology, cues);
        Set<Iri> symmetric = ontology.vocabulary().properties().stream()
                .filter(PropertyTerm::symmetric)
                .map(PropertyTerm::iri)
                .collect(Collectors.toUnmodifiableSet());
        this.arbiter = new Arbiter(symmetric);
        this.learned = pairReader.map(r -> new LearnedReader(r, cues));
        this.worthParsing = learned.isPresent() ? s -> matcher.mayMatch(s) || mayHoldPair(s) : matcher::mayMatch;
    }

    /** Chains of mentions are told in parsed sentences only. */
    private static boolean mayHoldPair(Sentence sentence) {
        return sentence.tokens().stream().filter(Token::isCapitalized).limit(2).count() == 2;
    }

    /** All that the article says. */
    public ArticleClaims claimsIn(Article article) {
        return claimsIn(sceneOf(article));
    }

    /** All that the article says, once its grammar and mentions are known. */
    public ArticleClaims claimsIn(ArticleScene scene) {
        Article article = scene.annotated().article();
        AnnotatedArticle annotated = scene.annotated();
        MentionedEntities entities = scene.entities();
        Speech speech = new Speech(annotated, entities, cues);
        Topic topic = new Topic(entities, vocabulary);
        Optional<LocalDate> appeared = article.metadata().date().flatMap(ArticleReader::day);
        List<ReadClaim> readings = new ArrayList<>();
        for (Sentence sentence : annotated.sentences()) {
            Optional<Roles> roles = sentence.isParsed() ? Optional.of(new Roles(sentence)) : Optional.empty();
            roles.ifPresent(r -> readings.addAll(matcher.claimsIn(r, entities, topic, speech, appeared)));
            learned.ifPresent(reader -> readings.addAll(reader.claimsIn(sentence, roles, entities, speech)));
        }
        OriginalText original = new OriginalText(annotated);
        List<Claim> claims =
                arbiter.settle(readings).stream().map(original::claim).toList();
        List<ClaimedEntity> claimed =
                entities.entities().stream().map(original::entity).toList();
        int tokens = annotated.sentences().stream().mapToInt(Sentence::size).sum();
        return new ArticleClaims(article, claimed, claims, tokens);
    }

    /** The article's grammar and mentions, as its claims are read from them. */
    public ArticleScene sceneOf(Article article) {
        AnnotatedArticle annotated = annotator.annotate(article, cleaner.clean(article), worthParsing);
        return new ArticleScene(annotated, capitals.settled(recognizer.entitiesIn(annotated), annotated));
    }

    private static Optional<LocalDate> day(String date) {
        try {
            return Optional.of(LocalDate.parse(date.length() > 10 ? date.substring(0, 10) : date));
        } catch (DateTimeException e) {
            // A month or a year alone: nothing to count days from.
            return Optional.empty();
        }
    }
}
