package org.newsgraph.complete;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.complete.VacancyChoice.Candidate;
import org.newsgraph.complete.VacancyChoice.Chosen;
import org.newsgraph.extract.ClaimReader;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.language.Conllu;
import org.newsgraph.language.FeatureWeights;
import org.newsgraph.mention.ArticleScene;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.MentionedEntities;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.Ontology;

/** Parts that sentences leave out, on hand-written parses: no language model is loaded. */
class CompletionTest {

    private static final Ontology ONTOLOGY = Ontology.load(Path.of("ontology"), List.of());

    /** Acme moved. Borax bought Cetra. The round was led by Dorado. */
    private static final String ROUND = """
            1 Acme Acme _ NNP _ 2 nsubj
            2 moved move _ VBD _ 0 root
            3 . . _ . _ 2 punct

            1 Borax Borax _ NNP _ 2 nsubj
            2 slept sleep _ VBD _ 0 root
            3 . . _ . _ 2 punct

            1 The the _ DT _ 2 det
            2 round round _ NN _ 4 nsubj:pass
            3 was be _ VBD _ 4 aux:pass
            4 led lead _ VBN _ 0 root
            5 by by _ IN _ 6 case
            6 Dorado Dorado _ NNP _ 4 obl:agent
            7 . . _ . _ 4 punct
            """;

    private static final List<Entity> WORLD =
            List.of(firm(0, "Acme", 0, 0), firm(1, "Borax", 1, 0), firm(2, "Dorado", 2, 5));

    private static Entity firm(int id, String name, int sentence, int token) {
        Iri type = NG.COMPANY;
        return new Entity(
                id,
                type,
                name,
                List.of(),
                Optional.empty(),
                List.of(new Mention(Mention.Kind.NAME, sentence, token, token + 1, token)));
    }

    private static List<String> fundersBy(VacancyChoice choice) {
        AnnotatedArticle article = Conllu.article(ROUND);
        ArticleScene scene = new ArticleScene(article, new MentionedEntities(WORLD));
        ClaimReader reader = ClaimReader.ofGrammar(ONTOLOGY, choice);
        return reader.claimsIn(scene).claims().stream()
                .filter(c -> c.predicate().localName().equals("funder"))
                .map(c -> WORLD.get(c.subject()).name() + " at " + c.confidence())
                .toList();
    }

    @Test
    void whoIsChosenPlaysThePartWithTheConfidenceOfTheChoice() {
        VacancyChoice second = (vacancy, candidates, nobody) -> candidates.stream()
                .filter(c -> c.entity().name().equals("Acme"))
                .map(c -> new Chosen(c.entity(), 0.5))
                .findFirst();
        assertThat(fundersBy(second)).containsExactly("Acme at 0.5");
    }

    @Test
    void theTraceTellsWhomTheArticleNamesForThePart() {
        VacancyChoice first = (vacancy, candidates, nobody) ->
                Optional.of(new Chosen(candidates.get(0).entity(), 0.5));
        ArticleScene scene = new ArticleScene(Conllu.article(ROUND), new MentionedEntities(WORLD));
        assertThat(ClaimReader.ofGrammar(ONTOLOGY, first).traceOf(scene).leftOut())
                .singleElement()
                .satisfies(part -> {
                    assertThat(part.frame().property().localName()).isEqualTo("funder");
                    assertThat(part.place().sentence()).isEqualTo(2);
                    assertThat(part.ofSubject()).isTrue();
                    assertThat(part.player()).isPresent();
                    assertThat(part.probability()).isEqualTo(0.5);
                });
    }

    @Test
    void nobodyPlaysThePartWhereNobodyIsChosen() {
        assertThat(fundersBy((vacancy, candidates, nobody) -> Optional.empty())).isEmpty();
    }

    @Test
    void whoPlaysTheOtherPartIsNoCandidateAndTheOneSpokenOfLastComesFirst() {
        List<String> offered = new ArrayList<>();
        fundersBy((vacancy, candidates, nobody) -> {
            if (offered.isEmpty()) {
                candidates.forEach(c -> offered.add(c.entity().name()));
            }
            return Optional.empty();
        });
        assertThat(offered).containsExactly("Borax", "Acme");
    }

    @Test
    void theModelChoosesTheLikeliestIfThatIsLikelyEnough() {
        List<Candidate> candidates = List.of(
                new Candidate(WORLD.get(0), List.of("near")), new Candidate(WORLD.get(1), List.of("near", "subject")));
        VacancyModel model = new VacancyModel(new FeatureWeights(Map.of("subject", 2.0, "nobody", 1.5)));
        assertThat(model.choose(null, candidates, List.of()).map(Chosen::entity))
                .contains(WORLD.get(1));
        assertThat(model.choose(null, candidates, List.of("nobody")))
                .as("four chances in seven are too few")
                .isEmpty();
    }

    private static final VacancyChoice FIRST =
            (vacancy, candidates, nobody) -> candidates.stream().findFirst().map(c -> new Chosen(c.entity(), 0.9));

    /** Who makes what, if the article speaks of a program and then of Huawei's software. */
    private static List<String> makersOf(Entity program) {
        Entity huawei = new Entity(
                1,
                NG.COMPANY,
                "Huawei",
                List.of(),
                Optional.of(NG.entity("huawei")),
                List.of(new Mention(Mention.Kind.NAME, 1, 0, 1, 0)));
        AnnotatedArticle article = Conllu.article("""
                1 Gemini Gemini _ NNP _ 2 nsubj
                2 moved move _ VBD _ 0 root
                3 . . _ . _ 2 punct

                1 Huawei Huawei _ NNP _ 3 nmod:poss
                2 's 's _ POS _ 1 case
                3 software software _ NN _ 5 nsubj
                4 is be _ VBZ _ 5 cop
                5 free free _ JJ _ 0 root
                6 . . _ . _ 5 punct
                """);
        ArticleScene scene = new ArticleScene(article, new MentionedEntities(List.of(program, huawei)));
        return ClaimReader.ofGrammar(ONTOLOGY, FIRST).claimsIn(scene).claims().stream()
                .map(c -> c.predicate().localName())
                .toList();
    }

    private static Entity program(Optional<Iri> known) {
        return new Entity(
                0, NG.SOFTWARE, "Gemini", List.of(), known, List.of(new Mention(Mention.Kind.NAME, 0, 0, 1, 0)));
    }

    @Test
    void noFirmMakesTheWellKnownProductOfAnotherCountry() {
        assertThat(makersOf(program(Optional.of(NG.entity("gemini"))))).isEmpty();
        assertThat(makersOf(program(Optional.empty()))).containsExactly("developer");
    }

    /** The round was led by Dorado, the Borax has learned. */
    private static final String HEARD = """
            1 Acme Acme _ NNP _ 2 nsubj
            2 moved move _ VBD _ 0 root
            3 . . _ . _ 2 punct

            1 The the _ DT _ 2 det
            2 round round _ NN _ 4 nsubj:pass
            3 was be _ VBD _ 4 aux:pass
            4 led lead _ VBN _ 10 ccomp
            5 by by _ IN _ 6 case
            6 Dorado Dorado _ NNP _ 4 obl:agent
            7 , , _ , _ 10 punct
            8 Borax Borax _ NNP _ 10 nsubj
            9 has have _ VBZ _ 10 aux
            10 learned learn _ VBN _ 0 root
            11 . . _ . _ 10 punct
            """;

    private static List<String> candidatesIn(String conllu, List<Entity> world) {
        List<String> asked = new ArrayList<>();
        VacancyChoice choice = (vacancy, candidates, nobody) -> {
            candidates.forEach(c -> asked.add(c.entity().name()));
            return Optional.empty();
        };
        ArticleScene scene = new ArticleScene(Conllu.article(conllu), new MentionedEntities(world));
        ClaimReader.ofGrammar(ONTOLOGY, choice).claimsIn(scene);
        return asked;
    }

    @Test
    void whoOnlyHeardOfItPlaysNoPart() {
        List<Entity> world = List.of(firm(0, "Acme", 0, 0), firm(1, "Dorado", 1, 5), firm(2, "Borax", 1, 7));
        assertThat(candidatesIn(HEARD, world)).contains("Acme").doesNotContain("Borax");
    }

    @Test
    void courtIsNotTheFirmThatIsLeftOut() {
        Entity court = new Entity(
                1,
                NG.GOVERNMENT_BODY,
                "Borax",
                List.of(),
                Optional.empty(),
                List.of(new Mention(Mention.Kind.NAME, 1, 0, 1, 0)));
        List<Entity> world = List.of(firm(0, "Acme", 0, 0), court, firm(2, "Dorado", 2, 5));
        assertThat(candidatesIn(ROUND, world)).contains("Acme").doesNotContain("Borax");
    }

    private static List<String> relationsIn(String conllu, List<Entity> world) {
        ArticleScene scene = new ArticleScene(Conllu.article(conllu), new MentionedEntities(world));
        return ClaimReader.ofGrammar(ONTOLOGY, FIRST).claimsIn(scene).claims().stream()
                .map(c -> c.predicate().localName())
                .toList();
    }

    @Test
    void noPlaceIsTheSeatOfFirmThatIsNotSaidToBeThere() {
        Entity acme = new Entity(
                0,
                NG.COMPANY,
                "Acme",
                List.of(),
                Optional.empty(),
                List.of(new Mention(Mention.Kind.NAME, 0, 0, 1, 0), new Mention(Mention.Kind.NOMINAL, 1, 0, 2, 1)));
        Entity bergen = new Entity(
                1, NG.CITY, "Bergen", List.of(), Optional.empty(), List.of(new Mention(Mention.Kind.NAME, 1, 3, 4, 3)));
        String conllu = """
                1 Acme Acme _ NNP _ 2 nsubj
                2 moved move _ VBD _ 0 root
                3 . . _ . _ 2 punct

                1 The the _ DT _ 2 det
                2 company company _ NN _ 5 nmod:poss
                3 's 's _ POS _ 2 case
                4 Bergen Bergen _ NNP _ 5 compound
                5 mill mill _ NN _ 6 nsubj
                6 closed close _ VBD _ 0 root
                7 . . _ . _ 6 punct
                """;
        assertThat(relationsIn(conllu, List.of(acme, bergen))).isEmpty();
    }

    @Test
    void nobodyIsFoundedWhereSalesBegan() {
        String conllu = """
                1 Acme Acme _ NNP _ 2 nsubj
                2 moved move _ VBD _ 0 root
                3 . . _ . _ 2 punct

                1 %s %s _ NNS _ 2 nsubj
                2 began begin _ VBD _ 0 root
                3 in in _ IN _ 4 case
                4 1992 1992 _ CD _ 2 obl
                5 . . _ . _ 2 punct
                """;
        assertThat(relationsIn(conllu.formatted("Sales", "sale"), List.of(firm(0, "Acme", 0, 0))))
                .isEmpty();
        assertThat(relationsIn(
                        conllu.formatted("Acme", "Acme"),
                        List.of(new Entity(
                                0,
                                NG.COMPANY,
                                "Acme",
                                List.of(),
                                Optional.empty(),
                                List.of(
                                        new Mention(Mention.Kind.NAME, 0, 0, 1, 0),
                                        new Mention(Mention.Kind.NAME, 1, 0, 1, 0))))))
                .containsExactly("foundingDate");
    }
}
