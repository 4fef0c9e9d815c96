package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.newsgraph.claim.ArticleClaims;
import org.newsgraph.claim.ArticleClaims.ClaimedEntity;
import org.newsgraph.claim.Claim;
import org.newsgraph.complete.Completion;
import org.newsgraph.complete.VacancyChoice;
import org.newsgraph.complete.VacancyModel;
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
import org.newsgraph.match.FrameMatcher;
import org.newsgraph.match.ReadClaim;
import org.newsgraph.match.Vacancy;
import org.newsgraph.mention.ArticleScene;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.PropertyTerm;

/**
 * Reads the claims of articles whose grammar and mentions are known; needs no language model.
 *
 * <p>A pure function of the article and the ontology, and of the learned reader's model if there is one. Thread-safe.
 */
public final class ClaimReader {

    private final FrameMatcher matcher;
    private final Optional<UnaryOperator<Sentence>> reparser;
    private final Arbiter arbiter;
    private final VacancyChoice choice;
    private final Ontology ontology;
    private final Optional<LearnedReader> learned;

    /**
     * @param reparser gives a sentence the tree that a second parser sees; asked where the frames' words promise more than the
     *     first tree yields
     * @param pairReader what reads beside the grammar
     */
    public ClaimReader(Ontology ontology, UnaryOperator<Sentence> reparser, Optional<PairReader> pairReader) {
        this(ontology, new FrameReader(ontology).frames(), Optional.of(reparser), pairReader, VacancyModel.load());
    }

    /** A reader without any frame: the learned one alone, which reads statuses by the grammar still. */
    public static ClaimReader learnedAlone(Ontology ontology, PairReader pairReader) {
        return new ClaimReader(ontology, List.of(), Optional.empty(), Optional.of(pairReader), VacancyModel.load());
    }

    /** A reader by the grammar alone that takes only what sentences say in full. */
    public static ClaimReader ofFullSentences(Ontology ontology) {
        return ofGrammar(ontology, (vacancy, candidates, nobody) -> Optional.empty());
    }

    /**
     * A reader by the grammar of one parser alone.
     *
     * @param choice decides who plays parts that sentences leave out
     */
    public static ClaimReader ofGrammar(Ontology ontology, VacancyChoice choice) {
        return new ClaimReader(
                ontology, new FrameReader(ontology).frames(), Optional.empty(), Optional.empty(), choice);
    }

    private ClaimReader(
            Ontology ontology,
            List<Frame> frames,
            Optional<UnaryOperator<Sentence>> reparser,
            Optional<PairReader> pairReader,
            VacancyChoice choice) {
        this.reparser = reparser;
        FrameReader reader = new FrameReader(ontology);
        Cues cues = reader.cues();
        this.matcher = new FrameMatcher(ontology, cues, frames);
        Set<Iri> symmetric = ontology.vocabulary().properties().stream()
                .filter(PropertyTerm::symmetric)
                .map(PropertyTerm::iri)
                .collect(Collectors.toUnmodifiableSet());
        this.arbiter = new Arbiter(symmetric);
        this.choice = choice;
        this.ontology = ontology;
        this.learned = pairReader.map(r -> new LearnedReader(r, cues, reader.lapsingProperties(), ontology));
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
        return settled(scene, readings(scene, matcher, choice).claims());
    }

    /** The same with the way to it. */
    public ArticleTrace traceOf(ArticleScene scene) {
        List<ArticleTrace.Attempt> attempts = new ArrayList<>();
        List<ArticleTrace.LeftOut> leftOut = new ArrayList<>();
        VacancyChoice watched = (vacancy, candidates, nobody) -> {
            Optional<VacancyChoice.Chosen> chosen = choice.choose(vacancy, candidates, nobody);
            leftOut.add(ArticleTrace.LeftOut.of(vacancy, chosen));
            return chosen;
        };
        Readings readings =
                readings(scene, matcher.watchedBy(look -> attempts.add(ArticleTrace.Attempt.of(look))), watched);
        return new ArticleTrace(
                scene,
                attempts,
                readings.framed(),
                leftOut,
                readings.claims().stream().map(ArticleTrace.Reading::of).toList(),
                settled(scene, readings.claims()));
    }

    /** What the learned reader weighs in a sentence, however unlikely, by pair; empty if there is none. */
    public List<PairReading> weighedIn(Sentence sentence, ArticleTrace trace) {
        return learned.map(reader -> reader.weighedIn(
                        sentence, trace.scene().entities(), trace.framed().get(sentence.index())))
                .orElse(List.of());
    }

    /** What the frames read between entities in each sentence, as the learned reader is told. */
    public List<OtherClaims> framedIn(ArticleScene scene) {
        ArticleContext context = ArticleContext.of(scene, ontology.lexicon());
        TwoLooks looks = new TwoLooks(matcher, reparser);
        return scene.annotated().sentences().stream()
                .map(sentence -> LearnedReader.told(
                        looks.findingsIn(rolesOf(sentence), context).claims()))
                .toList();
    }

    /** The least probability of what the learned reader tells on its own; empty if there is none. */
    public Optional<Double> learnedThreshold() {
        return learned.map(LearnedReader::threshold);
    }

    private static Optional<Roles> rolesOf(Sentence sentence) {
        return sentence.isParsed() ? Optional.of(new Roles(sentence)) : Optional.empty();
    }

    /**
     * What was read in an article, before claims of one pair are settled.
     *
     * @param claims by both readers, and what the article completes
     * @param framed what the frames read between entities in each sentence, as the learned reader is told
     */
    private record Readings(List<ReadClaim> claims, List<OtherClaims> framed) {}

    private Readings readings(ArticleScene scene, FrameMatcher frames, VacancyChoice completing) {
        ArticleContext context = ArticleContext.of(scene, ontology.lexicon());
        TwoLooks looks = new TwoLooks(frames, reparser);
        Readings readings = new Readings(new ArrayList<>(), new ArrayList<>());
        List<Vacancy> vacancies = new ArrayList<>();
        for (Sentence sentence : scene.annotated().sentences()) {
            Optional<Roles> roles = rolesOf(sentence);
            FrameMatcher.Findings found = looks.findingsIn(roles, context);
            OtherClaims told = LearnedReader.told(found.claims());
            readings.claims().addAll(found.claims());
            readings.framed().add(told);
            vacancies.addAll(found.vacancies());
            learned.ifPresent(reader -> readings.claims()
                    .addAll(reader.claimsIn(
                            new LearnedReader.Given(sentence, roles, context.entities(), told), context.speech())));
        }
        Completion completion = new Completion(scene, readings.claims(), frames, completing, ontology);
        readings.claims().addAll(completion.of(vacancies));
        Obituary obituary = new Obituary(scene.annotated().sentences(), scene.entities());
        return new Readings(obituary.ending(readings.claims(), frames), readings.framed());
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
