package org.newsgraph.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.article.InputException;
import org.newsgraph.evaluate.GoldSet;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.language.Conllu;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.mention.ArticleScene;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.MentionedEntities;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.Ontology;

/** Frames from examples on hand-written parses: no model is loaded. Every capitalised word is a company. */
class SuggesterTest {

    private static final Ontology ONTOLOGY = Ontology.load(Path.of("ontology"), List.of());

    @TempDir
    Path folder;

    @Test
    void activeAndPassiveShowOneWording() throws IOException {
        assertThat(suggested(
                        "sponsor", "Acme\tBorax\nCorvo\tDelta\n", active("Borax", "Acme"), passive("Corvo", "Delta")))
                .containsExactly("verb sponsor: patient <- sponsor -> agent, 2 hits, 0 false");
    }

    @Test
    void oneSentenceIsNotEnough() throws IOException {
        assertThat(suggested("sponsor", "Acme\tBorax\n", active("Borax", "Acme")))
                .isEmpty();
    }

    @Test
    void whatAFrameReadsAlreadyIsNotProposed() throws IOException {
        String bought = active("Borax", "Acme").replace("sponsored sponsor", "bought buy");
        String alsoBought = active("Delta", "Corvo").replace("sponsored sponsor", "bought buy");

        assertThat(suggested("acquirer", "Acme\tBorax\nCorvo\tDelta\n", bought, alsoBought))
                .isEmpty();
    }

    @Test
    void anotherObjectOfAKnownSubjectIsAFalseHitAndStrangersAreNone() throws IOException {
        assertThat(suggested(
                        "sponsor",
                        "Acme\tBorax\nCorvo\tDelta\n",
                        active("Borax", "Acme"),
                        active("Delta", "Corvo"),
                        active("Echo", "Acme"),
                        active("Foxtrot", "Golf")))
                .containsExactly("verb sponsor: patient <- sponsor -> agent, 2 hits, 1 false");
    }

    @Test
    void wordsOnTheWayAreJoined() throws IOException {
        assertThat(suggested(
                        "sponsor",
                        "Acme\tBorax\nCorvo\tDelta\n",
                        paysFor("Borax", "shirt", "Acme"),
                        paysFor("Delta", "coach", "Corvo")))
                .containsExactly("verb pay: for{coach,shirt}/possessor <- sponsor -> agent, 2 hits, 0 false");
    }

    @Test
    void ofThreeWordsAnyWillDo() throws IOException {
        assertThat(suggested(
                        "sponsor",
                        "Acme\tBorax\nCorvo\tDelta\nEcho\tFoxtrot\n",
                        paysFor("Borax", "shirt", "Acme"),
                        paysFor("Delta", "coach", "Corvo"),
                        paysFor("Foxtrot", "boat", "Echo")))
                .containsExactly("verb pay: for/possessor <- sponsor -> agent, 3 hits, 0 false");
    }

    @Test
    void aNounIsBorneByWhatStandsBesideIt() throws IOException {
        assertThat(suggested(
                        "sponsor",
                        "Acme\tBorax\nCorvo\tDelta\n",
                        backerOf("Borax", "Acme"),
                        backerOf("Delta", "Corvo")))
                .containsExactly("noun patron: possessor <- sponsor -> holder||self, 2 hits, 0 false");
    }

    @Test
    void aNameAloneCanSayIt() throws IOException {
        assertThat(suggested(
                        "sponsor",
                        "Acme\tBorax\nCorvo\tDelta\n",
                        possessive("Borax", "Acme"),
                        possessive("Delta", "Corvo")))
                .containsExactly("nameOf Organization: modified <- sponsor -> self, 2 hits, 0 false");
    }

    @Test
    void whatIsSureAndWideComesFirst() throws IOException {
        assertThat(suggested(
                        "sponsor",
                        "Acme\tBorax\nCorvo\tDelta\nEcho\tFoxtrot\nGolf\tHotel\nIndia\tJuliet\n",
                        backerOf("Borax", "Acme"),
                        backerOf("Delta", "Corvo"),
                        backerOf("Kilo", "Acme"),
                        active("Foxtrot", "Echo"),
                        active("Hotel", "Golf"),
                        active("Juliet", "India")))
                .containsExactly(
                        "verb sponsor: patient <- sponsor -> agent, 3 hits, 0 false",
                        "noun patron: possessor <- sponsor -> holder||self, 2 hits, 1 false");
    }

    @Test
    void aNewRelationIsDeclaredWithTheClassesOfItsPairs() throws IOException {
        Suggester.Picked picked =
                picked("sponsor", "Acme\tBorax\nCorvo\tDelta\n", active("Borax", "Acme"), active("Delta", "Corvo"));

        assertThat(picked.declarations())
                .containsExactly(new Declaration("sponsor", Set.of(NG.ORGANIZATION), Set.of(NG.ORGANIZATION)));
        assertThat(picked.ontology().vocabulary().property("sponsor")).isPresent();
    }

    @Test
    void aNewRelationThatNoArticleShowsIsTheUsersToMend() {
        assertThatThrownBy(() -> picked("sponsor", "Nobody\tNoone\n", active("Borax", "Acme")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("sponsor")
                .hasMessageContaining("give articles that do");
    }

    @Test
    void theTurtleOfAProposalIsAnOntology() throws IOException {
        Suggester.Picked picked =
                picked("sponsor", "Acme\tBorax\nCorvo\tDelta\n", active("Borax", "Acme"), passive("Corvo", "Delta"));
        Proposal proposal = new Proposal(
                NG.term("sponsor-sponsor"), picked.wordings().get(0), List.of(), List.of("a \"quoted\"\nline"));
        String turtle = ProposalTurtle.of(picked.declarations(), List.of(proposal));

        Ontology read = ONTOLOGY.and("proposals.ttl", turtle);

        assertThat(new org.newsgraph.frame.FrameReader(read).frames())
                .anySatisfy(frame -> assertThat(frame.iri().localName()).isEqualTo("sponsor-sponsor"));
    }

    private List<String> suggested(String relation, String pairs, String... articles) throws IOException {
        return picked(relation, pairs, articles).wordings().stream()
                .map(t -> t.wording().kind() + " " + t.wording().words() + ": "
                        + t.wording().subjectPath() + " <- "
                        + t.wording().property().localName() + " -> "
                        + t.wording().objectPath() + ", "
                        + t.tally().hits().size() + " hits, "
                        + t.tally().falseHits().size() + " false")
                .toList();
    }

    private Suggester.Picked picked(String relation, String pairs, String... articles) throws IOException {
        Path file = Files.writeString(folder.resolve("pairs.tsv"), pairs);
        List<ArticleScene> scenes = new ArrayList<>();
        for (String conllu : articles) {
            AnnotatedArticle article = Conllu.article(conllu);
            scenes.add(new ArticleScene(article, new MentionedEntities(companiesOf(article))));
        }
        return new Suggester(ONTOLOGY, GoldSet.ofPairs(file, relation), Set.of(relation), new Ranking(2, 0.3, 10))
                .picked(scenes);
    }

    private static List<Entity> companiesOf(AnnotatedArticle article) {
        List<Entity> found = new ArrayList<>();
        Sentence sentence = article.sentences().get(0);
        for (Token token : sentence.tokens()) {
            if (token.isProperNoun()) {
                Mention name = new Mention(Mention.Kind.NAME, 0, token.index(), token.index() + 1, token.index());
                found.add(
                        new Entity(found.size(), NG.COMPANY, token.text(), List.of(), Optional.empty(), List.of(name)));
            }
        }
        return found;
    }

    private static String active(String agent, String patient) {
        return """
                1 AGENT _ _ NNP _ 2 nsubj
                2 sponsored sponsor _ VBD _ 0 root
                3 PATIENT _ _ NNP _ 2 obj
                4 . _ _ . _ 2 punct
                """.replace("AGENT", agent).replace("PATIENT", patient);
    }

    private static String passive(String patient, String agent) {
        return """
                1 PATIENT _ _ NNP _ 3 nsubj:pass
                2 is be _ VBZ _ 3 aux:pass
                3 sponsored sponsor _ VBN _ 0 root
                4 by _ _ IN _ 5 case
                5 AGENT _ _ NNP _ 3 obl
                6 . _ _ . _ 3 punct
                """.replace("AGENT", agent).replace("PATIENT", patient);
    }

    /** <em>Borax pays for the shirt of Acme.</em> */
    private static String paysFor(String agent, String thing, String possessor) {
        return """
                1 AGENT _ _ NNP _ 2 nsubj
                2 pays pay _ VBZ _ 0 root
                3 for _ _ IN _ 5 case
                4 the _ _ DT _ 5 det
                5 THING _ _ NN _ 2 obl
                6 of _ _ IN _ 7 case
                7 POSSESSOR _ _ NNP _ 5 nmod
                8 . _ _ . _ 2 punct
                """.replace("AGENT", agent).replace("THING", thing).replace("POSSESSOR", possessor);
    }

    /** <em>Borax's Acme won.</em> */
    private static String possessive(String possessor, String thing) {
        return """
                1 POSSESSOR _ _ NNP _ 3 nmod:poss
                2 's _ _ POS _ 1 case
                3 THING _ _ NNP _ 4 nsubj
                4 won win _ VBD _ 0 root
                5 . _ _ . _ 4 punct
                """.replace("POSSESSOR", possessor).replace("THING", thing);
    }

    /** <em>Borax is the patron of Acme.</em> */
    private static String backerOf(String holder, String possessor) {
        return """
                1 HOLDER _ _ NNP _ 4 nsubj
                2 is be _ VBZ _ 4 cop
                3 the _ _ DT _ 4 det
                4 patron _ _ NN _ 0 root
                5 of _ _ IN _ 6 case
                6 POSSESSOR _ _ NNP _ 4 nmod
                7 . _ _ . _ 4 punct
                """.replace("HOLDER", holder).replace("POSSESSOR", possessor);
    }
}
