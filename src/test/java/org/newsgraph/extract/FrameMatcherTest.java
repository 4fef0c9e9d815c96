package org.newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.claim.ClaimObject;
import org.newsgraph.frame.FrameReader;
import org.newsgraph.grammar.Roles;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.language.Conllu;
import org.newsgraph.language.Sentence;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.MentionedEntities;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.Ontology;

/** The ontology's frames on hand-written parses: no model is loaded. */
class FrameMatcherTest {

    private static final Ontology ONTOLOGY = Ontology.load(Path.of("ontology"), List.of());
    private static final FrameReader FRAMES = new FrameReader(ONTOLOGY);
    private static final FrameMatcher MATCHER = new FrameMatcher(ONTOLOGY, FRAMES.cues());

    private static final List<Named> WORLD = List.of(
            new Named("Acme", NG.COMPANY),
            new Named("Borax", NG.COMPANY),
            new Named("SoftBank", NG.COMPANY),
            new Named("Japan", NG.COUNTRY),
            new Named("Ann Lee", NG.PERSON),
            new Named("Bo Chan", NG.PERSON),
            new Named("Lee", NG.PERSON),
            new Named("Bo", NG.PERSON));

    /** A name that the sentences use, with its class. */
    private record Named(String name, Iri type) {}

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

    private static List<String> claimsIn(String conllu) {
        AnnotatedArticle article = Conllu.article(conllu);
        return claimsIn(article, named(article));
    }

    private static List<String> claimsIn(AnnotatedArticle article, List<Entity> entities) {
        return readingsIn(article, entities).stream()
                .map(c -> String.join(
                        " | ",
                        c.subject().name(),
                        c.predicate().localName(),
                        c.object() instanceof ClaimObject.EntityObject other
                                ? entities.get(other.id()).name()
                                : ((ClaimObject.DateObject) c.object()).lexical(),
                        c.status().label()))
                .distinct()
                .toList();
    }

    private static List<ReadClaim> readingsIn(AnnotatedArticle article, List<Entity> entities) {
        MentionedEntities mentioned = new MentionedEntities(entities);
        Speech speech = new Speech(article, mentioned, ONTOLOGY.lexicon());
        List<ReadClaim> readings = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            readings.addAll(MATCHER.findingsIn(new Roles(sentence), mentioned, speech, Optional.empty())
                    .claims());
        }
        return readings;
    }

    /** The entities whose names the article's only sentence holds, longer names first. */
    private static List<Entity> named(AnnotatedArticle article) {
        Sentence sentence = article.sentences().get(0);
        List<Entity> found = new ArrayList<>();
        boolean[] taken = new boolean[sentence.size()];
        for (Named named : WORLD) {
            int words = named.name().split(" ").length;
            for (int begin = 0; begin + words <= sentence.size(); begin++) {
                StringBuilder text = new StringBuilder();
                for (int i = begin; i < begin + words; i++) {
                    text.append(i == begin ? "" : " ").append(sentence.token(i).text());
                }
                if (text.toString().equals(named.name()) && !taken[begin + words - 1]) {
                    taken[begin + words - 1] = true;
                    found.add(entity(
                            found.size(),
                            named.name(),
                            named.type(),
                            new Mention(Mention.Kind.NAME, 0, begin, begin + words, begin + words - 1)));
                }
            }
        }
        return found;
    }

    private static Entity entity(int id, String name, Iri type, Mention... mentions) {
        return new Entity(id, type, name, List.of(), Optional.empty(), List.of(mentions));
    }
}
