package org.newsgraph.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.annotate.Annotator;
import org.newsgraph.article.Article;
import org.newsgraph.article.InputException;
import org.newsgraph.claim.ArticleClaims;
import org.newsgraph.claim.Claim;
import org.newsgraph.claim.ClaimObject;
import org.newsgraph.claim.Qualifier;
import org.newsgraph.encode.SentenceEncoder;
import org.newsgraph.evaluate.GoldSet;
import org.newsgraph.evaluate.Prediction;
import org.newsgraph.extract.ArticleReader;
import org.newsgraph.learn.ModelFile;
import org.newsgraph.learn.PairReader;
import org.newsgraph.learn.ReaderModel;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.Ontology;

/** Ten sentences: five say who founded a company, five that somebody did something else to it. */
@Tag("models")
class TrainingTest {

    private static final Path TOY = Path.of("src/test/resources/org/newsgraph/train/toy");
    private static final Ontology ONTOLOGY = Ontology.load(Path.of("ontology"), List.of());
    private static final Annotator ANNOTATOR = new Annotator();
    private static final SceneReader SCENES =
            new SceneReader(new ArticleReader(ONTOLOGY, ANNOTATOR)::wholeSceneOf, ANNOTATOR::parsedAnew);

    private static SentenceEncoder encoder;
    private static ReaderModel model;
    private static final List<String> PROGRESS = new ArrayList<>();

    @TempDir
    private Path folder;

    @BeforeAll
    static void learn() throws Exception {
        encoder = SentenceEncoder.load();
        model = training().learnFrom(List.of(TOY), SetUse.PLAIN);
    }

    private static Training training() {
        return new Training(ONTOLOGY, SCENES, encoder, new Training.Settings(1, 60, 1, 2, "test"), PROGRESS::add);
    }

    private static List<Claim> learnedClaims(String text) {
        PairReader reader = new PairReader(encoder, model, ONTOLOGY.vocabulary(), 0.3);
        ArticleClaims claims =
                new ArticleReader(ONTOLOGY, ANNOTATOR, Optional.of(reader)).claimsIn(Article.of("a", text));
        return claims.claims().stream()
                .filter(c -> c.qualifiers().stream().anyMatch(q -> q.property().equals(NG.EXPLANATION)))
                .toList();
    }

    @Test
    void whatTheToySetSaysIsLearned() {
        assertThat(learnedClaims("Lindgate Software was founded by Karen Wells in 2001."))
                .extracting(Claim::predicate)
                .containsExactly(NG.FOUNDER);
    }

    @Test
    void whatItDoesNotSayIsNot() {
        assertThat(learnedClaims("Lindgate Software was criticised by Karen Wells in 2001."))
                .isEmpty();
    }

    @Test
    void aClaimNamesTheSentencesItWasReadLike() {
        Qualifier reason =
                learnedClaims("Lindgate Software was founded by Karen Wells in 2001.").get(0).qualifiers().stream()
                        .filter(q -> q.property().equals(NG.EXPLANATION))
                        .findFirst()
                        .orElseThrow();

        assertThat(((Qualifier.Words) reason.value()).text())
                .contains("score ", "read as in: \"", "was founded by", " founder ");
    }

    @Test
    void learningAgainMakesTheSameBytes() throws Exception {
        Path first = folder.resolve("first.model");
        Path second = folder.resolve("second.model");
        ModelFile.write(model, first);
        ModelFile.write(training().learnFrom(List.of(TOY), SetUse.PLAIN), second);

        assertThat(second).hasSameBinaryContentAs(first);
    }

    @Test
    void theCardNamesSetSizeAndLicence() {
        assertThat(model.card().toString())
                .contains("set toy: 10 articles", "licence: Written for this test.", "seed: 1", "held out");
    }

    @Test
    void aSetWithoutArticlesIsRefused() throws Exception {
        Files.createDirectories(folder.resolve("empty"));

        assertThatThrownBy(() -> training().learnFrom(List.of(folder.resolve("empty")), SetUse.PLAIN))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("no articles");
    }

    @Test
    void byFoldsEachArticleIsReadByAModelThatDidNotLearnFromIt() {
        FoldTrial.Figures toy = figures(Optional.empty()).get(0);

        assertThat(toy.articles()).isEqualTo(10);
        assertThat(toy.grammar().overall().gold()).isEqualTo(5);
        assertThat(toy.learned().get(0).both().overall().right())
                .isGreaterThanOrEqualTo(toy.grammar().overall().right());
        assertThat(figures(Optional.empty())).isEqualTo(List.of(toy));
    }

    @Test
    void tooFewArticlesForTheFoldsAreRefused() {
        assertThatThrownBy(() -> figures(Optional.of(Set.of("none"))))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("0 articles, too few for 2 folds");
    }

    private static List<FoldTrial.Figures> figures(Optional<Set<String>> articles) {
        FoldTrial trial =
                new FoldTrial(ONTOLOGY, SCENES, encoder, new Training.Settings(1, 20, 1, 2, "test"), PROGRESS::add);
        return trial.of(
                new FoldTrial.Plan(List.of(TOY), List.of(), articles, 2, SetUse.PLAIN, List.of(0.5)),
                TrainingTest::predictions);
    }

    private static List<Prediction> predictions(List<ArticleClaims> articles) {
        return articles.stream()
                .flatMap(article -> article.claims().stream().map(claim -> prediction(article, claim)))
                .toList();
    }

    private static Prediction prediction(ArticleClaims article, Claim claim) {
        String object = claim.object() instanceof ClaimObject.EntityObject other
                ? article.entities().get(other.id()).name()
                : String.valueOf(claim.object());
        return new Prediction(
                GoldSet.stem(article.article().id()),
                article.entities().get(claim.subject()).name(),
                claim.predicate().localName(),
                object,
                claim.status().label(),
                claim.confidence(),
                "",
                "");
    }
}
