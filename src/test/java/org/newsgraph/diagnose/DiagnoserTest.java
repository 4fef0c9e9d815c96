package org.newsgraph.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsgraph.article.AlignedText;
import org.newsgraph.article.Article;
import org.newsgraph.article.Replacement;
import org.newsgraph.article.Span;
import org.newsgraph.claim.ArticleClaims;
import org.newsgraph.extract.ArticleScene;
import org.newsgraph.extract.ArticleTrace;
import org.newsgraph.extract.ClaimReader;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.language.Conllu;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.Mention.Kind;
import org.newsgraph.mention.MentionedEntities;
import org.newsgraph.mention.Testimony;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.Ontology;

/** Each step at which a fact can be lost, on hand-written parses: no model is loaded. */
class DiagnoserTest {

    private static final Ontology ONTOLOGY = Ontology.load(Path.of("ontology"), List.of());
    private static final ClaimReader READER = ClaimReader.ofFullSentences(ONTOLOGY);
    private static final List<Testimony> TESTIMONIES =
            List.of(new Testimony(Set.of("Borax"), Map.of(NG.COMPANY, 2.5), Map.of(NG.COMPANY, 0.9)));
    private static final Diagnoser DIAGNOSER = new Diagnoser(ONTOLOGY, READER, article -> TESTIMONIES);

    private static final String FOUNDED = """
            # Ann Lee founded Acme in 2009.
            1 Ann _ _ NNP _ 2 compound
            2 Lee _ _ NNP _ 3 nsubj
            3 founded found _ VBD _ 0 root
            4 Acme _ _ NNP _ 3 obj
            5 in _ _ IN _ 6 case
            6 2009 _ _ CD _ 3 obl
            7 . _ _ . _ 3 punct
            """;

    private static final String MET = """
            # Ann Lee praised Acme.
            1 Ann _ _ NNP _ 2 compound
            2 Lee _ _ NNP _ 3 nsubj
            3 praised praise _ VBD _ 0 root
            4 Acme _ _ NNP _ 3 obj
            5 . _ _ . _ 3 punct
            """;

    private static final String RUNS_IT = """
            # Acme grew.
            1 Acme _ _ NNP _ 2 nsubj
            2 grew grow _ VBD _ 0 root
            3 . _ _ . _ 2 punct

            # Ann Lee runs it.
            1 Ann _ _ NNP _ 2 compound
            2 Lee _ _ NNP _ 3 nsubj
            3 runs run _ VBZ _ 0 root
            4 it _ _ PRP _ 3 obj
            5 . _ _ . _ 3 punct
            """;

    private static final Entity ANN = entity(0, "Ann Lee", NG.PERSON, name(0, 0, 2));
    private static final Entity ACME = entity(1, "Acme", NG.COMPANY, name(0, 3, 4));

    @Test
    void aFactThatIsReadWasNotLost() {
        Diagnosis found = diagnose(FOUNDED, List.of(ANN, ACME), "Acme", "founder", "Ann Lee");
        assertThat(found.step()).isEqualTo(Step.READ);
        assertThat(words(found)).contains("the article says: Acme founder Ann Lee (asserted)");
    }

    @Test
    void aFactThatFollowsFromAnotherWasNotLost() {
        List<Entity> entities = List.of(
                entity(0, "Acme", NG.COMPANY, name(0, 0, 1), pronoun(1, 3)),
                entity(1, "Ann Lee", NG.PERSON, name(1, 0, 2)));
        Diagnosis found = diagnose(RUNS_IT, entities, "Ann Lee", "employer", "Acme");
        assertThat(found.step()).isEqualTo(Step.READ);
        assertThat(words(found)).contains("Acme leader Ann Lee (asserted), from which it follows");
    }

    @Test
    void aFactWithAnotherNameIsFoundByItsAlias() {
        Entity longer =
                new Entity(1, NG.COMPANY, "Acme Holdings", List.of("Acme"), Optional.empty(), List.of(name(0, 3, 4)));
        assertThat(diagnose(FOUNDED, List.of(ANN, longer), "Acme", "founder", "Ann Lee")
                        .step())
                .isEqualTo(Step.NAME);
    }

    @Test
    void wordsThatAreNowhereAreLostInTheText() {
        Diagnosis found = diagnose(FOUNDED, List.of(ANN, ACME), "Acme Bank", "founder", "Bo Chan");
        assertThat(found.step()).isEqualTo(Step.TEXT);
        assertThat(words(found)).contains("subject \"Acme Bank\"").contains("similar names there: Acme (Company)");
    }

    @Test
    void wordsInBoilerplateAreCleanedAway() {
        AnnotatedArticle read = Conllu.article(FOUNDED);
        String cleaned = read.text().text();
        String original = cleaned + " Photograph: Bo Chan";
        AlignedText text = AlignedText.unchanged(original)
                .with(List.of(new Replacement(new Span(cleaned.length(), original.length()), "")));
        AnnotatedArticle article = new AnnotatedArticle(Article.of("test", original), text, read.sentences());

        assertThat(diagnose(article, List.of(ANN, ACME), wanted("Acme", "founder", "Bo Chan"))
                        .step())
                .isEqualTo(Step.CLEANED);
        Wanted told = wanted("Acme", "founder", "Ann Lee", "Photograph: Bo Chan");
        assertThat(diagnose(article, List.of(entity(0, "Ann Lee", NG.PERSON), ACME), told)
                        .step())
                .isEqualTo(Step.CLEANED);
    }

    @Test
    void aNameInsideAnotherIsNoMention() {
        Diagnosis found = diagnose(FOUNDED, List.of(ANN, ACME), "Acme", "founder", "Ann");
        assertThat(found.step()).isEqualTo(Step.MENTION);
        assertThat(words(found)).contains("\"Ann\" belongs to \"Ann Lee\", taken for Ann Lee (Person)");
    }

    @Test
    void aNameThatWasNotRecognisedIsNoMention() {
        Diagnosis found = diagnose(
                FOUNDED, List.of(entity(0, "Ann Lee", NG.PERSON, name(0, 0, 2))), "Acme", "founder", "Ann Lee");
        assertThat(found.step()).isEqualTo(Step.MENTION);
        assertThat(words(found)).contains("\"Acme\" (NNP) is part of no name");
    }

    @Test
    void aYearThatIsNotThereIsLostAsAValue() {
        assertThat(diagnose(FOUNDED, List.of(ANN, ACME), "Acme", "foundingDate", "2010")
                        .step())
                .isEqualTo(Step.VALUE);
    }

    @Test
    void somethingOfAnotherClassIsNotAdmitted() {
        Entity borax = entity(0, "Borax", NG.COMPANY, name(0, 0, 2));
        Diagnosis found = diagnose(FOUNDED, List.of(borax, ACME), "Acme", "leader", "Borax");
        assertThat(found.step()).isEqualTo(Step.CLASS);
        assertThat(words(found))
                .contains("Borax was taken for a Company; the object of leader must be a Person")
                .contains("witnesses: Company 2.5; verdict: Company 0.90");
    }

    @Test
    void endsThatNeverMeetLackAChain() {
        List<Entity> entities = List.of(
                entity(0, "Acme", NG.COMPANY, name(0, 0, 1)),
                entity(1, "Ann Lee", NG.PERSON, name(1, 0, 2)),
                entity(2, "Borax", NG.COMPANY, pronoun(1, 3)));
        Diagnosis found = diagnose(RUNS_IT, entities, "Acme", "leader", "Ann Lee");
        assertThat(found.step()).isEqualTo(Step.CHAIN);
        assertThat(words(found))
                .contains("frame lead at \"runs\": subject (patient): Borax as \"it\"; object (agent): Ann Lee")
                .contains("linked elsewhere: \"it\" to Borax")
                .contains("the subject is in sentence 1; the object is in sentence 2");
    }

    @Test
    void aPronounThatMeansNobodyIsTold() {
        List<Entity> entities =
                List.of(entity(0, "Acme", NG.COMPANY, name(0, 0, 1)), entity(1, "Ann Lee", NG.PERSON, name(1, 0, 2)));
        assertThat(words(diagnose(RUNS_IT, entities, "Acme", "leader", "Ann Lee")))
                .contains("linked elsewhere: \"it\" to nobody");
    }

    @Test
    void whatASentenceIsToldToSayIsLookedForThere() {
        List<Entity> entities =
                List.of(entity(0, "Acme", NG.COMPANY, name(0, 0, 1)), entity(1, "Ann Lee", NG.PERSON, name(1, 0, 2)));
        Diagnosis found =
                diagnose(Conllu.article(RUNS_IT), entities, wanted("Acme", "leader", "Ann Lee", "Ann Lee — runs it …"));
        assertThat(found.remarks())
                .filteredOn(r -> r.sentence().isPresent())
                .allMatch(r -> r.sentence().equals(Optional.of(1)));
    }

    @Test
    void aSentenceWithoutTreeWasNotParsed() {
        Diagnosis found = diagnose("""
                1 Ann _ _ NNP
                2 Lee _ _ NNP
                3 praised praise _ VBD
                4 Acme _ _ NNP
                """, List.of(ANN, ACME), "Acme", "founder", "Ann Lee");
        assertThat(found.step()).isEqualTo(Step.PARSE);
    }

    @Test
    void aSentenceWithoutATriggerHasNoFrame() {
        Diagnosis found = diagnose(MET, List.of(ANN, ACME), "Acme", "founder", "Ann Lee");
        assertThat(found.step()).isEqualTo(Step.FRAME);
        assertThat(words(found)).contains("founder waits for: ");
    }

    @Test
    void aTriggerWithSomebodyElseInItsRolesHasNoPath() {
        Diagnosis found = diagnose(
                """
                # Ann Lee met Bo who founded Acme.
                1 Ann _ _ NNP _ 2 compound
                2 Lee _ _ NNP _ 3 nsubj
                3 met meet _ VBD _ 0 root
                4 Bo _ _ NNP _ 3 obj
                5 who _ _ WP _ 6 nsubj
                6 founded found _ VBD _ 4 acl:relcl
                7 Acme _ _ NNP _ 6 obj
                8 . _ _ . _ 3 punct
                """,
                List.of(ANN, entity(1, "Bo", NG.PERSON, name(0, 3, 4)), entity(2, "Acme", NG.COMPANY, name(0, 6, 7))),
                "Acme",
                "founder",
                "Ann Lee");
        assertThat(found.step()).isEqualTo(Step.PATH);
        assertThat(words(found))
                .contains("frame found at \"founded\": subject (patient): Acme; object (agent): Bo")
                .contains("in the tree: founded ^acl:relcl Bo ^obj met nsubj Lee")
                .doesNotContain("learned");
    }

    @Test
    void aConditionOfAFrameFiltersWhatItFinds() {
        // Goods are sold to a buyer; a firm that is sold is none.
        Diagnosis found = diagnose(
                """
                # Ann sold Borax to Acme.
                1 Dunlin _ _ NNP _ 2 nsubj
                2 sold sell _ VBD _ 0 root
                3 Borax _ _ NNP _ 2 obj
                4 to _ _ IN _ 5 case
                5 Acme _ _ NNP _ 2 obl
                6 . _ _ . _ 2 punct
                """,
                List.of(
                        entity(0, "Dunlin", NG.COMPANY, name(0, 0, 1)),
                        entity(1, "Borax", NG.COMPANY, name(0, 2, 3)),
                        entity(2, "Acme", NG.COMPANY, name(0, 4, 5))),
                "Acme",
                "supplier",
                "Dunlin");
        assertThat(found.step()).isEqualTo(Step.FILTER);
        assertThat(words(found)).contains("there must be no Organization at patient, and there is Borax");
    }

    @Test
    void aCueLeavesAClaimOpen() {
        Diagnosis found = diagnose(
                """
                # Ann Lee may buy Acme.
                1 Ann _ _ NNP _ 2 compound
                2 Lee _ _ NNP _ 4 nsubj
                3 may _ _ MD _ 4 aux
                4 buy _ _ VB _ 0 root
                5 Acme _ _ NNP _ 4 obj
                6 . _ _ . _ 4 punct
                """, List.of(ANN, entity(1, "Acme", NG.COMPANY, name(0, 4, 5))), "Acme", "acquirer", "Ann Lee");
        assertThat(found.step()).isEqualTo(Step.STATUS);
        assertThat(words(found)).contains("frame acquire at \"buy\" reads it as speculative because of \"may\"");
    }

    @Test
    void whatIsReadAndMakesNoClaimWasOverruled() {
        ArticleTrace read =
                READER.traceOf(new ArticleScene(Conllu.article(FOUNDED), new MentionedEntities(List.of(ANN, ACME))));
        ArticleTrace overruled = new ArticleTrace(
                read.scene(),
                read.attempts(),
                read.framed(),
                read.readings(),
                new ArticleClaims(read.claims().article(), read.claims().entities(), List.of(), 7));
        Diagnosis found = DIAGNOSER.diagnose(overruled, wanted("Acme", "founder", "Ann Lee"));
        assertThat(found.step()).isEqualTo(Step.OVERRULED);
        assertThat(words(found)).contains("frame found at \"founded\" reads it as asserted");
    }

    @Test
    void whatElseTheArticleSaysOfTheTwoIsTold() {
        assertThat(words(diagnose(FOUNDED, List.of(ANN, ACME), "Acme", "leader", "Ann Lee")))
                .contains("it is taken to say: Acme founder Ann Lee (asserted)");
    }

    private static Diagnosis diagnose(
            String conllu, List<Entity> entities, String subject, String property, String object) {
        return diagnose(Conllu.article(conllu), entities, wanted(subject, property, object));
    }

    private static Diagnosis diagnose(AnnotatedArticle article, List<Entity> entities, Wanted wanted) {
        ArticleTrace trace = READER.traceOf(new ArticleScene(article, new MentionedEntities(entities)));
        return DIAGNOSER.diagnose(trace, wanted);
    }

    private static String words(Diagnosis diagnosis) {
        List<String> words = new ArrayList<>();
        diagnosis.remarks().forEach(remark -> words.add(remark.words()));
        return String.join("\n", words);
    }

    private static Wanted wanted(String subject, String property, String object) {
        return wanted(subject, property, object, "");
    }

    private static Wanted wanted(String subject, String property, String object, String evidence) {
        return new Wanted(
                end(subject),
                ONTOLOGY.vocabulary().property(property).orElseThrow(),
                end(object),
                Optional.of(evidence).filter(words -> !words.isEmpty()));
    }

    private static End end(String name) {
        return new End(name, Set.of(name), name::equals);
    }

    private static Entity entity(int id, String name, Iri type, Mention... mentions) {
        return new Entity(id, type, name, List.of(), Optional.empty(), List.of(mentions));
    }

    private static Mention name(int sentence, int begin, int end) {
        return new Mention(Kind.NAME, sentence, begin, end, end - 1);
    }

    private static Mention pronoun(int sentence, int token) {
        return new Mention(Kind.PRONOUN, sentence, token, token + 1, token);
    }
}
