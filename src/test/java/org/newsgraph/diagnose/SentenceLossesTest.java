package org.newsgraph.diagnose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.diagnose.DiagnosedArticles.ACME;
import static org.newsgraph.diagnose.DiagnosedArticles.ANN;
import static org.newsgraph.diagnose.DiagnosedArticles.FOUNDED;
import static org.newsgraph.diagnose.DiagnosedArticles.MET;
import static org.newsgraph.diagnose.DiagnosedArticles.RUNS_IT;
import static org.newsgraph.diagnose.DiagnosedArticles.diagnose;
import static org.newsgraph.diagnose.DiagnosedArticles.entity;
import static org.newsgraph.diagnose.DiagnosedArticles.name;
import static org.newsgraph.diagnose.DiagnosedArticles.pronoun;
import static org.newsgraph.diagnose.DiagnosedArticles.traceOf;
import static org.newsgraph.diagnose.DiagnosedArticles.wanted;
import static org.newsgraph.diagnose.DiagnosedArticles.words;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.claim.ArticleClaims;
import org.newsgraph.claim.ClaimObject;
import org.newsgraph.extract.ArticleTrace;
import org.newsgraph.extract.ArticleTrace.LeftOut;
import org.newsgraph.language.Conllu;
import org.newsgraph.mention.Entity;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;

/** The steps at which sentences lose a fact: from chains of mentions to statuses. No model is loaded. */
class SentenceLossesTest {

    /** Who leads a round funds somebody; the second sentence does not say whom. */
    private static final String ROUND = """
            # Acme moved.
            1 Acme _ _ NNP _ 2 nsubj
            2 moved move _ VBD _ 0 root
            3 . _ _ . _ 2 punct

            # Borax slept.
            1 Borax _ _ NNP _ 2 nsubj
            2 slept sleep _ VBD _ 0 root
            3 . _ _ . _ 2 punct

            # The round was led by Dorado.
            1 The the _ DT _ 2 det
            2 round round _ NN _ 4 nsubj:pass
            3 was be _ VBD _ 4 aux:pass
            4 led lead _ VBN _ 0 root
            5 by by _ IN _ 6 case
            6 Dorado _ _ NNP _ 4 obl:agent
            7 . . _ . _ 4 punct
            """;

    private static final List<Entity> WORLD = List.of(
            entity(0, "Acme", NG.COMPANY, name(0, 0, 1)),
            entity(1, "Borax", NG.COMPANY, name(1, 0, 1)),
            entity(2, "Dorado", NG.COMPANY, name(2, 5, 6)));

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
                .contains(
                        "frame found at \"founded\": subject (patient): Acme; object (agent||as/by||as/modifier/by): Bo")
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
        ArticleTrace read = traceOf(Conllu.article(FOUNDED), List.of(ANN, ACME));
        ArticleTrace overruled = new ArticleTrace(
                read.scene(),
                read.attempts(),
                read.framed(),
                read.leftOut(),
                read.readings(),
                new ArticleClaims(read.claims().article(), read.claims().entities(), List.of(), 7));
        Diagnosis found = diagnose(overruled, wanted("Acme", "founder", "Ann Lee"));
        assertThat(found.step()).isEqualTo(Step.OVERRULED);
        assertThat(words(found)).contains("frame found at \"founded\" reads it as asserted");
    }

    @Test
    void whomTheArticleNamesForAPartThatIsLeftOutIsTold() {
        ArticleTrace read = traceOf(Conllu.article(ROUND), WORLD);
        Wanted wanted = wanted("Acme", "funder", "Dorado");
        assertThat(words(diagnose(read, wanted)))
                .contains(": nobody (nor does the rest of the article say who); object (agent")
                .doesNotContain("Borax");

        LeftOut asked = read.leftOut().get(0);
        ArticleTrace filled = new ArticleTrace(
                read.scene(),
                read.attempts(),
                read.framed(),
                List.of(new LeftOut(
                        asked.frame(), asked.place(), true, Optional.of(new ClaimObject.EntityObject(1)), 0.75)),
                read.readings(),
                read.claims());
        assertThat(words(diagnose(filled, wanted)))
                .contains(": nobody (by the rest of the article Borax, 0.75); object (agent");
    }

    @Test
    void anAmountIsInTheMoneyOfTheCountriesThatTheArticleIsAbout() {
        Entity acme = entity(0, "Acme", NG.COMPANY, name(0, 0, 1));
        Entity norway = new Entity(
                1, NG.COUNTRY, "Norway", List.of(), Optional.of(new Iri(NG.ENTITY + "norway")), List.of(name(0, 7, 8)));
        Diagnosis found = diagnose("""
                # Acme lost 4 billion kroner in Norway.
                1 Acme _ _ NNP _ 2 nsubj
                2 lost lose _ VBD _ 0 root
                3 4 _ _ CD _ 5 nummod
                4 billion _ _ CD _ 3 flat
                5 kroner _ _ NNS _ 2 obj
                6 there _ _ RB _ 2 advmod
                7 in _ _ IN _ 8 case
                8 Norway _ _ NNP _ 2 obl
                9 . _ _ . _ 2 punct
                """, List.of(acme, norway), "Acme", "valuation", "4000000000 NOK");
        assertThat(found.step()).isEqualTo(Step.FRAME);
    }
}
