package org.newsgraph.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.newsgraph.learn.OtherClaims;
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
    private final UnaryOperator<Sentence> reparser;
    private final Vocabulary vocabulary;
    private final Lexicon lexicon;
    private final Arbiter arbiter;
    private final Optional<LearnedReader> learned;

    /**
     * @param reparser gives a sentence the tree that a second parser sees; asked where the frames' words promise more than the
     *     first tree yields
     * @param pairReader what reads beside the grammar
     */
    public ClaimReader(Ontology ontology, UnaryOperator<Sentence> reparser, Optional<PairReader> pairReader) {
        this(ontology, new FrameReader(ontology).frames(), reparser, pairReader);
    }

    /** A reader without any frame: the learned one alone, which reads statuses by the grammar still. */
    public static ClaimReader learnedAlone(Ontology ontology, PairReader pairReader) {
        return new ClaimReader(ontology, List.of(), UnaryOperator.identity(), Optional.of(pairReader));
    }

    private ClaimReader(
            Ontology ontology, List<Frame> frames, UnaryOperator<Sentence> reparser, Optional<PairReader> pairReader) {
        this.reparser = reparser;
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
    public List<PairReading> weighedIn(Sentence sentence, ArticleScene scene) {
        return learned.map(reader -> reader.weighedIn(
                        sentence,
                        scene.entities(),
                        LearnedReader.told(framed(rolesOf(sentence), new Context(scene), matcher))))
                .orElse(List.of());
    }

    /** What the frames read between entities in each sentence, as the learned reader is told. */
    public List<OtherClaims> framedIn(ArticleScene scene) {
        Context context = new Context(scene);
        return scene.annotated().sentences().stream()
                .map(sentence -> LearnedReader.told(framed(rolesOf(sentence), context, matcher)))
                .toList();
    }

    /** The least probability of what the learned reader tells on its own; empty if there is none. */
    public Optional<Double> learnedThreshold() {
        return learned.map(LearnedReader::threshold);
    }

    /** What is the same for all sentences of an article. */
    private final class Context {
        private final MentionedEntities entities;
        private final Speech speech;
        private final Topic topic;
        private final Optional<LocalDate> appeared;

        Context(ArticleScene scene) {
            this.entities = scene.entities();
            this.speech = new Speech(scene.annotated(), entities, lexicon);
            this.topic = new Topic(entities, vocabulary);
            this.appeared = scene.appeared();
        }
    }

    private static Optional<Roles> rolesOf(Sentence sentence) {
        return sentence.isParsed() ? Optional.of(new Roles(sentence)) : Optional.empty();
    }

    /** What the frames read in a sentence, in its own tree and, where they promise more, in the second parser's. */
    private List<ReadClaim> framed(Optional<Roles> roles, Context context, FrameMatcher frames) {
        if (roles.isEmpty()) {
            return List.of();
        }
        List<ReadClaim> first = framed(roles.get(), context, frames);
        Sentence sentence = roles.get().sentence();
        if (!matcher.promisesMore(sentence, context.entities, first)) {
            return first;
        }
        List<ReadClaim> second = framed(new Roles(reparser.apply(sentence)), context, frames);
        return Stream.concat(first.stream(), onlyIn(second, first).stream()).toList();
    }

    private static List<ReadClaim> framed(Roles roles, Context context, FrameMatcher frames) {
        return frames.claimsIn(roles, context.entities, context.topic, context.speech, context.appeared);
    }

    private List<ReadClaim> readings(ArticleScene scene, FrameMatcher frames) {
        Context context = new Context(scene);
        List<ReadClaim> readings = new ArrayList<>();
        for (Sentence sentence : scene.annotated().sentences()) {
            Optional<Roles> roles = rolesOf(sentence);
            List<ReadClaim> framed = framed(roles, context, frames);
            readings.addAll(framed);
            learned.ifPresent(reader -> readings.addAll(reader.claimsIn(
                    new LearnedReader.Given(sentence, roles, context.entities, LearnedReader.told(framed)),
                    context.speech)));
        }
        return readings;
    }

    /** What the second look reads and the first does not, whatever the status; less sure, since one parser must have erred. */
    private static List<ReadClaim> onlyIn(List<ReadClaim> second, List<ReadClaim> first) {
        return second.stream()
                .filter(claim -> first.stream().noneMatch(claim::isOfSamePair))
                .map(claim -> claim.surerBy(Certainty.SECOND_LOOK))
                .toList();
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
