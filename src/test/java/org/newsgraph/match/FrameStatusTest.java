package org.newsgraph.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.match.FramedSentences.claimsIn;
import static org.newsgraph.match.FramedSentences.entity;
import static org.newsgraph.match.FramedSentences.named;
import static org.newsgraph.match.FramedSentences.readingsIn;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.language.Conllu;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.Mention;
import org.newsgraph.ontology.NG;

/** How sentences stand to what frames read in them. No model is loaded. */
class FrameStatusTest {

    @Test
    void agreedPurchaseIsAsserted() {
        assertThat(claimsIn("""
                # Acme agreed to buy Borax.
                1 Acme _ _ NNP _ 2 nsubj
                2 agreed agree _ VBD _ 0 root
                3 to _ _ TO _ 4 mark
                4 buy _ _ VB _ 2 xcomp
                5 Borax _ _ NNP _ 4 obj
                6 . _ _ . _ 2 punct
                """)).containsExactlyInAnyOrder("Borax | acquirer | Acme | asserted");
    }

    @Test
    void whatIsToComeIsOpen() {
        assertThat(claimsIn("""
                # Ann Lee is to join Acme.
                1 Ann _ _ NNP _ 2 compound
                2 Lee _ _ NNP _ 5 nsubj
                3 is be _ VBZ _ 5 aux
                4 to to _ TO _ 5 mark
                5 join join _ VB _ 0 root
                6 Acme _ _ NNP _ 5 obj
                7 . _ _ . _ 5 punct
                """)).containsExactly("Ann Lee | employer | Acme | speculative");
    }

    @Test
    void aGerundThatTellsWhenHappenedThoughItsVerbCouldMeanAPlan() {
        assertThat(claimsIn("""
                # Ann Lee studied law before joining Acme.
                1 Ann _ _ NNP _ 2 compound
                2 Lee _ _ NNP _ 3 nsubj
                3 studied study _ VBD _ 0 root
                4 law law _ NN _ 3 obj
                5 before before _ IN _ 6 mark
                6 joining join _ VBG _ 3 advcl
                7 Acme _ _ NNP _ 6 obj
                8 . _ _ . _ 3 punct
                """)).containsExactly("Ann Lee | employer | Acme | asserted");
    }

    @Test
    void aGerundThatIsToComeAfterAPlanIsOpen() {
        assertThat(claimsIn("""
                # Ann Lee will travel before joining Acme.
                1 Ann _ _ NNP _ 2 compound
                2 Lee _ _ NNP _ 4 nsubj
                3 will will _ MD _ 4 aux
                4 travel travel _ VB _ 0 root
                5 before before _ IN _ 6 mark
                6 joining join _ VBG _ 4 advcl
                7 Acme _ _ NNP _ 6 obj
                8 . _ _ . _ 4 punct
                """)).containsExactly("Ann Lee | employer | Acme | speculative");
    }

    @Test
    void whatIsFalselyClaimedIsDenied() {
        assertThat(claimsIn("""
                # Bo falsely claimed that Ann Lee founded Acme.
                1 Bo _ _ NNP _ 3 nsubj
                2 falsely falsely _ RB _ 3 advmod
                3 claimed claim _ VBD _ 0 root
                4 that that _ IN _ 7 mark
                5 Ann _ _ NNP _ 6 compound
                6 Lee _ _ NNP _ 7 nsubj
                7 founded found _ VBD _ 3 ccomp
                8 Acme _ _ NNP _ 7 obj
                9 . _ _ . _ 3 punct
                """)).containsExactly("Acme | founder | Ann Lee | negated");
    }

    @Test
    void invertedConditionIsOpen() {
        assertThat(claimsIn("""
                # Had Ann Lee founded Acme, Bo would help.
                1 Had have _ VBD _ 4 aux
                2 Ann _ _ NNP _ 3 compound
                3 Lee _ _ NNP _ 4 nsubj
                4 founded found _ VBN _ 9 advcl
                5 Acme _ _ NNP _ 4 obj
                6 , _ _ , _ 9 punct
                7 Bo _ _ NNP _ 9 nsubj
                8 would would _ MD _ 9 aux
                9 help help _ VB _ 0 root
                10 . _ _ . _ 9 punct
                """)).containsExactly("Acme | founder | Ann Lee | speculative");
    }

    @Test
    void whatRumoursTellIsOpenThoughItIsTakenForAClauseAboutThem() {
        assertThat(claimsIn("""
                # There are rumours that Acme bought Borax.
                1 There there _ EX _ 2 expl
                2 are be _ VBP _ 0 root
                3 rumours rumour _ NNS _ 2 nsubj
                4 that that _ IN _ 6 obj
                5 Acme _ _ NNP _ 6 nsubj
                6 bought buy _ VBD _ 3 acl:relcl
                7 Borax _ _ NNP _ 6 obj
                8 . _ _ . _ 2 punct
                """)).containsExactly("Borax | acquirer | Acme | speculative");
    }

    @Test
    void anInfinitiveWithoutAFiniteVerbIsOpen() {
        assertThat(claimsIn("""
                # Acme plans to buy Borax.
                1 Acme _ _ NNP _ 2 compound
                2 plans plan _ NNS _ 4 nsubj
                3 to to _ TO _ 4 mark
                4 buy buy _ VB _ 0 root
                5 Borax _ _ NNP _ 4 obj
                6 . _ _ . _ 4 punct
                """)).allSatisfy(claim -> assertThat(claim).endsWith("speculative"));
    }

    @Test
    void negationDeniesThePurchase() {
        assertThat(claimsIn("""
                # Acme did not buy Borax.
                1 Acme _ _ NNP _ 4 nsubj
                2 did do _ VBD _ 4 aux
                3 not _ _ RB _ 4 advmod
                4 buy _ _ VB _ 0 root
                5 Borax _ _ NNP _ 4 obj
                6 . _ _ . _ 4 punct
                """)).containsExactlyInAnyOrder("Borax | acquirer | Acme | negated");
    }

    @Test
    void deniedRumourIsNegatedThroughItsPronoun() {
        AnnotatedArticle article = Conllu.article("""
                # Acme denied that it had bought Borax.
                1 Acme _ _ NNP _ 2 nsubj
                2 denied deny _ VBD _ 0 root
                3 that _ _ IN _ 6 mark
                4 it _ _ PRP _ 6 nsubj
                5 had have _ VBD _ 6 aux
                6 bought buy _ VBN _ 2 ccomp
                7 Borax _ _ NNP _ 6 obj
                8 . _ _ . _ 2 punct
                """);
        Entity acme = entity(
                0,
                "Acme",
                NG.COMPANY,
                new Mention(Mention.Kind.NAME, 0, 0, 1, 0),
                new Mention(Mention.Kind.PRONOUN, 0, 3, 4, 3));
        Entity borax = entity(1, "Borax", NG.COMPANY, new Mention(Mention.Kind.NAME, 0, 6, 7, 6));
        assertThat(claimsIn(article, List.of(acme, borax))).containsExactly("Borax | acquirer | Acme | negated");
    }

    @Test
    void modalLeavesThePurchaseOpen() {
        assertThat(claimsIn("""
                # Acme may buy Borax.
                1 Acme _ _ NNP _ 3 nsubj
                2 may _ _ MD _ 3 aux
                3 buy _ _ VB _ 0 root
                4 Borax _ _ NNP _ 3 obj
                5 . _ _ . _ 3 punct
                """)).containsExactlyInAnyOrder("Borax | acquirer | Acme | speculative");
    }

    @Test
    void questionLeavesThePurchaseOpen() {
        assertThat(claimsIn("""
                # Has Acme bought Borax?
                1 Has have _ VBZ _ 3 aux
                2 Acme _ _ NNP _ 3 nsubj
                3 bought buy _ VBD _ 0 root
                4 Borax _ _ NNP _ 3 obj
                5 ? _ _ . _ 3 punct
                """)).containsExactlyInAnyOrder("Borax | acquirer | Acme | speculative");
    }

    @Test
    void reportedSpeechNamesItsSource() {
        assertThat(claimsIn("""
                # Bo said that Acme had bought Borax.
                1 Bo _ _ NNP _ 2 nsubj
                2 said say _ VBD _ 0 root
                3 that _ _ IN _ 6 mark
                4 Acme _ _ NNP _ 6 nsubj
                5 had have _ VBD _ 6 aux
                6 bought buy _ VBN _ 2 ccomp
                7 Borax _ _ NNP _ 6 obj
                8 . _ _ . _ 2 punct
                """)).containsExactlyInAnyOrder("Borax | acquirer | Acme | attributed");
    }

    @Test
    void sourceIsKeptWithTheClaim() {
        AnnotatedArticle article = Conllu.article("""
                # Bo said that Acme had bought Borax.
                1 Bo _ _ NNP _ 2 nsubj
                2 said say _ VBD _ 0 root
                3 that _ _ IN _ 6 mark
                4 Acme _ _ NNP _ 6 nsubj
                5 had have _ VBD _ 6 aux
                6 bought buy _ VBN _ 2 ccomp
                7 Borax _ _ NNP _ 6 obj
                8 . _ _ . _ 2 punct
                """);
        assertThat(readingsIn(article, named(article)))
                .extracting(ReadClaim::attributedTo)
                .containsExactly(Optional.of("Bo"));
    }

    @Test
    void whoHadLedAndSteppedDownLeadsNoMore() {
        assertThat(claimsIn("""
                # Ann Lee, who had led Acme, resigned.
                1 Ann _ _ NNP _ 2 compound
                2 Lee _ _ NNP _ 9 nsubj
                3 , _ _ , _ 2 punct
                4 who _ _ WP _ 6 nsubj
                5 had have _ VBD _ 6 aux
                6 led lead _ VBN _ 2 acl:relcl
                7 Acme _ _ NNP _ 6 obj
                8 , _ _ , _ 2 punct
                9 resigned resign _ VBD _ 0 root
                10 . _ _ . _ 9 punct
                """))
                .containsExactlyInAnyOrder("Acme | leader | Ann Lee | negated", "Ann Lee | employer | Acme | asserted");
    }

    @Test
    void whatSomebodyStoppedDoingIsOver() {
        assertThat(claimsIn("""
                # Acme has stopped owning Borax.
                1 Acme _ _ NNP _ 3 nsubj
                2 has have _ VBZ _ 3 aux
                3 stopped stop _ VBN _ 0 root
                4 owning own _ VBG _ 3 xcomp
                5 Borax _ _ NNP _ 4 obj
                6 . _ _ . _ 3 punct
                """)).containsExactly("Borax | owner | Acme | negated");
    }

    @Test
    void whatHadLastedIsOver() {
        assertThat(claimsIn("""
                # Acme had owned Borax since 2003.
                1 Acme _ _ NNP _ 3 nsubj
                2 had have _ VBD _ 3 aux
                3 owned own _ VBN _ 0 root
                4 Borax _ _ NNP _ 3 obj
                5 since since _ IN _ 6 case
                6 2003 2003 _ CD _ 3 obl
                7 . _ _ . _ 3 punct
                """)).containsExactly("Borax | owner | Acme | negated");
    }

    @Test
    void whatIsSaidWithANewPredicateIsAsOpenAsThePredicate() {
        String conllu = """
                # Acme may become a Japanese bank.
                1 Acme _ _ NNP _ 3 nsubj
                2 %s %s _ %s _ 3 aux
                3 become become _ VB _ 0 root
                4 a a _ DT _ 6 det
                5 Japanese japanese _ JJ _ 6 amod
                6 bank bank _ NN _ 3 xcomp
                7 . _ _ . _ 3 punct
                """;
        List<Entity> entities = List.of(
                entity(
                        0,
                        "Acme",
                        NG.COMPANY,
                        new Mention(Mention.Kind.NAME, 0, 0, 1, 0),
                        new Mention(Mention.Kind.NOMINAL, 0, 3, 6, 5)),
                entity(1, "Japan", NG.COUNTRY, new Mention(Mention.Kind.NAME, 0, 4, 5, 4)));
        assertThat(claimsIn(Conllu.article(conllu.formatted("may", "may", "MD")), entities))
                .containsExactly("Acme | country | Japan | speculative");
        assertThat(claimsIn(Conllu.article(conllu.formatted("has", "have", "VBZ")), entities))
                .containsExactly("Acme | country | Japan | asserted");
    }
}
