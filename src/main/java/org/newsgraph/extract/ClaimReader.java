package org.newsgraph.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.claim.ArticleClaims;
import org.newsgraph.claim.ArticleClaims.ClaimedEntity;
import org.newsgraph.claim.Claim;
import org.newsgraph.frame.Cues;
import org.newsgraph.frame.Frame;
import org.newsgraph.frame.FrameReader;
import org.newsgraph.grammar.Roles;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.learn.PairReader;
import org.newsgraph.learn.PairReading;
import org.newsgraph.mention.MentionedEntities;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.PropertyTerm;
import org.newsgraph.ontology.Vocabulary;

/**
 * Reads the claims of articles whose grammar and mentions are known; needs no language model.
 *
 * <p>A pure function of the article and the ontology, and of the learned reader's model if there is one. Thread-safe.
 */
public final class ClaimReader {

    private final FrameMatcher matcher;
    private final Vocabulary vocabulary;
    private final Lexicon lexicon;
    private final Arbiter arbiter;
    private final Optional<LearnedReader> learned;

    /** @param pairReader what reads beside the grammar */
    public ClaimReader(Ontology ontology, Optional<PairReader> pairReader) {
        this(ontology, new FrameReader(ontology).frames(), pairReader);
    }

    /** A reader without any frame: the learned one alone, which reads statuses by the grammar still. */
    public static ClaimReader learnedAlone(Ontology ontology, PairReader pairReader) {
        return new ClaimReader(ontology, List.of(), Optional.of(pairReader));
    }

    private ClaimReader(Ontology ontology, List<Frame> frames, Optional<PairReader> pairReader) {
        this.vocabulary = ontology.vocabulary();
        this.lexicon = ontology.lexicon();
        Cues cues = new FrameReader(ontology).cues();
        this.matcher = new FrameMatcher(ontology, cues, frames);
        Set<Iri> symmetric = ontology.vocabulary().properties().stream()
                .filter(PropertyTerm::symmetric)
                .map(PropertyTerm::iri)
                .collect(Collectors.toUnmodifiableSet());
        this.arbiter = new Arbiter(symmetric);
        this.learned = pairReader.map(r -> new LearnedReader(r, cues));
    }

    /** Whether something could be read in the sentence if it were parsed. */
    public boolean isWorthParsing(Sentence sentence) {
        return matcher.mayMatch(sentence) || learned.isPresent() && mayHoldPair(sentence);
    }

    /** Chains of mentions are told in parsed sentences only. */
    static boolean mayHoldPair(Sentence sentence) {
        return sentence.tokens().stream().filter(Token::isCapitalized).limit(2).count() == 2;
    }

    /** All that the article says. */
    public ArticleClaims claimsIn(ArticleScene scene) {
        return settled(scene, readings(scene, matcher));
    }

    /** The same with the way to it. */
    public ArticleTrace traceOf(ArticleScene scene) {
        List<ArticleTrace.Attempt> attempts = new ArrayList<>();
        List<ReadClaim> readings =
                readings(scene, matcher.watchedBy(look -> attempts.add(ArticleTrace.Attempt.of(look))));
        return new ArticleTrace(
                scene, attempts, readings.stream().map(ArticleTrace.Reading::of).toList(), settled(scene, readings));
    }

    /** What the learned reader weighs in a sentence, however unlikely, by pair; empty if there is none. */
    public List<PairReading> weighedIn(Sentence sentence, MentionedEntities entities) {
        return learned.map(reader -> reader.weighedIn(sentence, entities)).orElse(List.of());
    }

    /** The least probability of what the learned reader tells on its own; empty if there is none. */
    public Optional<Double> learnedThreshold() {
        return learned.map(LearnedReader::threshold);
    }

    private List<ReadClaim> readings(ArticleScene scene, FrameMatcher frames) {
        AnnotatedArticle annotated = scene.annotated();
        MentionedEntities entities = scene.entities();
        Speech speech = new Speech(annotated, entities, lexicon);
        Topic topic = new Topic(entities, vocabulary);
        Optional<LocalDate> appeared = scene.appeared();
        List<ReadClaim> readings = new ArrayList<>();
        for (Sentence sentence : annotated.sentences()) {
            Optional<Roles> roles = sentence.isParsed() ? Optional.of(new Roles(sentence)) : Optional.empty();
            roles.ifPresent(r -> readings.addAll(frames.claimsIn(r, entities, topic, speech, appeared)));
            learned.ifPresent(reader -> readings.addAll(reader.claimsIn(sentence, roles, entities, speech)));
        }
        return readings;
    }

    private ArticleClaims settled(ArticleScene scene, List<ReadClaim> readings) {
        AnnotatedArticle annotated = scene.annotated();
        OriginalText original = new OriginalText(annotated);
        List<Claim> claims =
                arbiter.settle(readings).stream().map(original::claim).toList();
        List<ClaimedEntity> claimed =
                scene.entities().entities().stream().map(original::entity).toList();
        int tokens = annotated.sentences().stream().mapToInt(Sentence::size).sum();
        return new ArticleClaims(annotated.article(), claimed, claims, tokens);
    }
}
