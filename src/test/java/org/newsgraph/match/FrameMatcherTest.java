package org.newsgraph.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.match.FramedSentences.claimsIn;
import static org.newsgraph.match.FramedSentences.entity;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.language.Conllu;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.Mention;
import org.newsgraph.ontology.NG;

/** Constructions that frames see through. No model is loaded. */
class FrameMatcherTest {

    @Test
    void activeVoiceNamesTheFounderFirst() {
        assertThat(claimsIn("""
                # Ann Lee founded Acme in 2009.
                1 Ann _ _ NNP _ 2 compound
                2 Lee _ _ NNP _ 3 nsubj
                3 founded found _ VBD _ 0 root
                4 Acme _ _ NNP _ 3 obj
                5 in _ _ IN _ 6 case
                6 2009 _ _ CD _ 3 obl
                7 . _ _ . _ 3 punct
                """))
                .containsExactlyInAnyOrder(
                        "Acme | founder | Ann Lee | asserted", "Acme | foundingDate | 2009 | asserted");
    }

    @Test
    void whatIsSaidOfBothIsSaidOfEach() {
        AnnotatedArticle article = Conllu.article("""
                # SoftBank bought both companies.
                1 SoftBank _ _ NNP _ 2 nsubj
                2 bought buy _ VBD _ 0 root
                3 both _ _ DT _ 4 det
                4 companies company _ NNS _ 2 obj
                5 . _ _ . _ 2 punct
                """);
        Mention both = new Mention(Mention.Kind.NOMINAL, 0, 2, 4, 3);
        List<Entity> entities = List.of(
                new Entity(0, NG.COMPANY, "Acme", List.of(), Optional.empty(), List.of(both)),
                new Entity(1, NG.COMPANY, "Borax", List.of(), Optional.empty(), List.of(both)),
                new Entity(
                        2,
                        NG.COMPANY,
                        "SoftBank",
                        List.of(),
                        Optional.empty(),
                        List.of(new Mention(Mention.Kind.NAME, 0, 0, 1, 0))));
        assertThat(claimsIn(article, entities))
                .containsExactlyInAnyOrder(
                        "Acme | acquirer | SoftBank | asserted", "Borax | acquirer | SoftBank | asserted");
    }

    @Test
    void whatIsToBeDoneToSomethingNewIsNotDoneToThoseWhoPlanIt() {
        String conllu = """
                # Acme will put its labs into a firm to be based in Japan.
                1 Acme _ _ NNP _ 3 nsubj
                2 will will _ MD _ 3 aux
                3 put put _ VB _ 0 root
                4 its its _ PRP$ _ 5 nmod:poss
                5 labs lab _ NNS _ 3 obj
                6 into into _ IN _ 8 case
                7 a a _ DT _ 8 det
                8 %s %s _ NN _ 3 obl
                9 to to _ TO _ 11 mark
                10 be be _ VB _ 11 aux:pass
                11 based base _ VBN _ %s
                12 in in _ IN _ 13 case
                13 Japan _ _ NNP _ 11 obl
                14 . _ _ . _ 3 punct
                """;
        assertThat(claimsIn(conllu.formatted("firm", "firm", "3 advcl"))).isEmpty();
        assertThat(claimsIn(conllu.formatted("firm", "firm", "8 acl"))).isEmpty();
    }

    @Test
    void titleInsideAListIsThatOfTheNameBeforeIt() {
        assertThat(claimsIn("""
                # There was Ann Lee, Acme's boss, and Bo Chan.
                1 There _ _ EX _ 2 expl
                2 was be _ VBD _ 0 root
                3 Ann _ _ NNP _ 4 compound
                4 Lee _ _ NNP _ 2 nsubj
                5 , _ _ , _ 4 punct
                6 Acme _ _ NNP _ 8 nmod:poss
                7 's _ _ POS _ 6 case
                8 boss boss _ NN _ 4 appos
                9 , _ _ , _ 4 punct
                10 and _ _ CC _ 12 cc
                11 Bo _ _ NNP _ 12 compound
                12 Chan _ _ NNP _ 4 conj
                13 . _ _ . _ 2 punct
                """)).containsExactly("Acme | leader | Ann Lee | asserted");
    }

    @Test
    void passiveVoiceNamesAllCoordinatedFounders() {
        assertThat(claimsIn("""
                # Acme was founded by Ann Lee and Bo Chan.
                1 Acme _ _ NNP _ 3 nsubj:pass
                2 was be _ VBD _ 3 aux:pass
                3 founded found _ VBN _ 0 root
                4 by _ _ IN _ 6 case
                5 Ann _ _ NNP _ 6 compound
                6 Lee _ _ NNP _ 3 obl
                7 and _ _ CC _ 9 cc
                8 Bo _ _ NNP _ 9 compound
                9 Chan _ _ NNP _ 6 conj
                10 . _ _ . _ 3 punct
                """))
                .containsExactlyInAnyOrder(
                        "Acme | founder | Ann Lee | asserted", "Acme | founder | Bo Chan | asserted");
    }

    @Test
    void relativePronounStandsForItsAntecedent() {
        assertThat(claimsIn("""
                # Ann Lee, who runs Acme, left.
                1 Ann _ _ NNP _ 2 compound
                2 Lee _ _ NNP _ 8 nsubj
                3 , _ _ , _ 2 punct
                4 who _ _ WP _ 5 nsubj
                5 runs run _ VBZ _ 2 acl:relcl
                6 Acme _ _ NNP _ 5 obj
                7 , _ _ , _ 2 punct
                8 left leave _ VBD _ 0 root
                9 . _ _ . _ 8 punct
                """)).containsExactlyInAnyOrder("Acme | leader | Ann Lee | asserted");
    }

    @Test
    void appositionBearsTheNoun() {
        assertThat(claimsIn("""
                # The Acme founder, Ann Lee, left.
                1 The _ _ DT _ 3 det
                2 Acme _ _ NNP _ 3 compound
                3 founder _ _ NN _ 8 nsubj
                4 , _ _ , _ 3 punct
                5 Ann _ _ NNP _ 6 compound
                6 Lee _ _ NNP _ 3 appos
                7 , _ _ , _ 8 punct
                8 left leave _ VBD _ 0 root
                9 . _ _ . _ 8 punct
                """)).containsExactlyInAnyOrder("Acme | founder | Ann Lee | asserted");
    }

    @Test
    void participleThatOpensTheSentenceIsSaidOfItsSubject() {
        assertThat(claimsIn("""
                # Founded in 2006, Acme is one of the firms.
                1 Founded found _ VBN _ 7 dep
                2 in in _ IN _ 3 case
                3 2006 _ _ CD _ 1 obl
                4 , _ _ , _ 7 punct
                5 Acme _ _ NNP _ 7 nsubj
                6 is be _ VBZ _ 7 cop
                7 one one _ CD _ 0 root
                8 of of _ IN _ 10 case
                9 the the _ DT _ 10 det
                10 firms firm _ NNS _ 7 nmod
                11 . _ _ . _ 7 punct
                """)).containsExactly("Acme | foundingDate | 2006 | asserted");
    }

    @Test
    void twoPostsBeforeANameAreBothItsBearers() {
        assertThat(claimsIn("""
                # Acme's co-founder and CEO Ann Lee slept.
                1 Acme _ _ NNP _ 3 nmod:poss
                2 's _ _ POS _ 1 case
                3 co-founder co-founder _ NN _ 8 nsubj
                4 and _ _ CC _ 5 cc
                5 CEO ceo _ NN _ 3 conj
                6 Ann _ _ NNP _ 7 compound
                7 Lee _ _ NNP _ 3 dep
                8 slept sleep _ VBD _ 0 root
                9 . _ _ . _ 8 punct
                """)).contains("Acme | founder | Ann Lee | asserted", "Acme | leader | Ann Lee | asserted");
    }

    @Test
    void nameAfterItsKindIsMeantWhereverTheParserHungIt() {
        assertThat(claimsIn("""
                # The conglomerate Ann Lee bought Acme.
                1 The the _ DT _ 2 det
                2 conglomerate conglomerate _ NN _ 5 nsubj
                3 Ann _ _ NNP _ 4 compound
                4 Lee _ _ NNP _ 2 list
                5 bought buy _ VBD _ 0 root
                6 Acme _ _ NNP _ 5 obj
                7 . _ _ . _ 5 punct
                """)).containsExactly("Acme | acquirer | Ann Lee | asserted");
    }

    @Test
    void copulaBearsTheNoun() {
        assertThat(claimsIn("""
                # Ann Lee is the founder of Acme.
                1 Ann _ _ NNP _ 2 compound
                2 Lee _ _ NNP _ 5 nsubj
                3 is be _ VBZ _ 5 cop
                4 the _ _ DT _ 5 det
                5 founder _ _ NN _ 0 root
                6 of _ _ IN _ 7 case
                7 Acme _ _ NNP _ 5 nmod
                8 . _ _ . _ 5 punct
                """)).containsExactlyInAnyOrder("Acme | founder | Ann Lee | asserted");
    }

    @Test
    void stakeIsFollowedThroughTheObject() {
        assertThat(claimsIn("""
                # Acme holds a stake in Borax.
                1 Acme _ _ NNP _ 2 nsubj
                2 holds hold _ VBZ _ 0 root
                3 a _ _ DT _ 4 det
                4 stake _ _ NN _ 2 obj
                5 in _ _ IN _ 6 case
                6 Borax _ _ NNP _ 4 nmod
                7 . _ _ . _ 2 punct
                """)).containsExactlyInAnyOrder("Borax | owner | Acme | asserted");
    }

    @Test
    void groupStandsForItsMembers() {
        assertThat(claimsIn("""
                # Investors such as Borax backed Acme.
                1 Investors investor _ NNS _ 5 nsubj
                2 such _ _ JJ _ 4 case
                3 as _ _ IN _ 2 fixed
                4 Borax _ _ NNP _ 1 nmod
                5 backed back _ VBD _ 0 root
                6 Acme _ _ NNP _ 5 obj
                7 . _ _ . _ 5 punct
                """)).containsExactlyInAnyOrder("Acme | funder | Borax | asserted");
    }

    @Test
    void ofTwoThatAreBoughtNoneIsTheBuyer() {
        assertThat(claimsIn("""
                # The acquisition of Acme and Borax took years.
                1 The _ _ DT _ 2 det
                2 acquisition _ _ NN _ 7 nsubj
                3 of _ _ IN _ 4 case
                4 Acme _ _ NNP _ 2 nmod
                5 and _ _ CC _ 6 cc
                6 Borax _ _ NNP _ 4 conj
                7 took take _ VBD _ 0 root
                8 years year _ NNS _ 7 obj
                9 . _ _ . _ 7 punct
                """)).isEmpty();
    }

    @Test
    void bracketTellsTheCountry() {
        assertThat(claimsIn("""
                # The money came from SoftBank (Japan).
                1 The _ _ DT _ 2 det
                2 money _ _ NN _ 3 nsubj
                3 came come _ VBD _ 0 root
                4 from _ _ IN _ 5 case
                5 SoftBank _ _ NNP _ 3 obl
                6 ( _ _ -LRB- _ 7 punct
                7 Japan _ _ NNP _ 5 appos
                8 ) _ _ -RRB- _ 7 punct
                9 . _ _ . _ 3 punct
                """)).containsExactlyInAnyOrder("SoftBank | country | Japan | asserted");
    }

    @Test
    void appointmentBearsThePost() {
        assertThat(claimsIn("""
                # Lee was named chairman of Acme.
                1 Lee _ _ NNP _ 3 nsubj:pass
                2 was be _ VBD _ 3 aux:pass
                3 named name _ VBN _ 0 root
                4 chairman _ _ NN _ 3 obj
                5 of _ _ IN _ 6 case
                6 Acme _ _ NNP _ 4 nmod
                7 . _ _ . _ 3 punct
                """)).containsExactlyInAnyOrder("Acme | leader | Lee | asserted");
    }

    @Test
    void objectOfARelativeClauseIsItsAntecedent() {
        AnnotatedArticle article = Conllu.article("""
                # The start-up that Ann founded failed.
                1 The _ _ DT _ 2 det
                2 start-up _ _ NN _ 6 nsubj
                3 that _ _ WDT _ 5 obj
                4 Ann _ _ NNP _ 5 nsubj
                5 founded found _ VBD _ 2 acl:relcl
                6 failed fail _ VBD _ 0 root
                7 . _ _ . _ 6 punct
                """);
        Entity startUp = entity(0, "Acme", NG.COMPANY, new Mention(Mention.Kind.NOMINAL, 0, 0, 2, 1));
        Entity ann = entity(1, "Ann", NG.PERSON, new Mention(Mention.Kind.NAME, 0, 3, 4, 3));
        assertThat(claimsIn(article, List.of(startUp, ann))).containsExactly("Acme | founder | Ann | asserted");
    }
}
