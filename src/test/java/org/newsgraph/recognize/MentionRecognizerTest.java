package org.newsgraph.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.language.Conllu;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.MentionedEntities;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.Ontology;

class MentionRecognizerTest {

    private static final MentionRecognizer RECOGNIZER =
            new MentionRecognizer(Ontology.load(Path.of("ontology"), List.of()));

    private static MentionedEntities entities(String conllu) {
        return RECOGNIZER.entitiesIn(Conllu.article(conllu));
    }

    private static Entity named(MentionedEntities entities, String name) {
        return entities.entities().stream()
                .filter(e -> e.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not among " + entities.entities()));
    }

    private static Optional<String> at(MentionedEntities entities, int sentence, int token) {
        return entities.headedBy(sentence, token - 1).map(l -> l.entity().name());
    }

    private static final String START_UP = """
            1 The the _ DT _ 4 det
            2 Danish danish _ JJ _ 4 amod
            3 start-up start-up _ NN _ 4 compound
            4 Brombella Brombella _ NNP _ 5 nsubj
            5 hired hire _ VBD _ 0 root
            6 Dr Dr _ NNP _ 8 compound
            7 Astrid Astrid _ NNP _ 8 compound _ NER=PERSON
            8 Holm Holm _ NNP _ 5 obj _ NER=PERSON
            9 . . _ . _ 5 punct

            1 She she _ PRP _ 2 nsubj
            2 likes like _ VBZ _ 0 root
            3 the the _ DT _ 4 det
            4 company company _ NN _ 2 obj
            5 and and _ CC _ 7 cc
            6 its its _ PRP$ _ 7 nmod:poss
            7 app app _ NN _ 4 conj
            8 . . _ . _ 2 punct
            """;

    @Test
    void aFamilyNameSaidOnceBelongsToBothSisters() {
        MentionedEntities entities = entities("""
                1 The the _ DT _ 2 det
                2 sisters sister _ NNS _ 6 nsubj
                3 Astrid Astrid _ NNP _ 2 appos _ NER=PERSON
                4 and and _ CC _ 6 cc
                5 Ingrid Ingrid _ NNP _ 6 compound _ NER=PERSON
                6 Holm Holm _ NNP _ 3 conj _ NER=PERSON
                7 founded found _ VBD _ 0 root
                8 Brombella Brombella _ NNP _ 7 obj
                9 . . _ . _ 7 punct
                """);
        assertThat(named(entities, "Astrid Holm").mentions()).hasSize(1);
        assertThat(named(entities, "Ingrid Holm").type()).isEqualTo(NG.PERSON);
    }

    @Test
    void descriptionsAndTitlesDecideClasses() {
        MentionedEntities entities = entities(START_UP);
        assertThat(named(entities, "Brombella").type()).isEqualTo(NG.COMPANY);
        assertThat(named(entities, "Astrid Holm").type()).isEqualTo(NG.PERSON);
    }

    @Test
    void demonymsNameCountries() {
        MentionedEntities entities = entities(START_UP);
        assertThat(named(entities, "Denmark").type()).isEqualTo(NG.COUNTRY);
        assertThat(named(entities, "Denmark").aliases()).containsExactly("Danish");
        assertThat(at(entities, 0, 2)).contains("Denmark");
    }

    @Test
    void pronounsAndNominalsJoinTheNamesTheyStandFor() {
        MentionedEntities entities = entities(START_UP);
        assertThat(at(entities, 1, 1)).contains("Astrid Holm");
        assertThat(at(entities, 1, 4)).contains("Brombella");
        assertThat(at(entities, 1, 6)).contains("Brombella");
    }

    @Test
    void predicateNounsAndRelativePronounsSpeakOfTheSubject() {
        MentionedEntities entities = entities("""
                1 Brombella Brombella _ NNP _ 4 nsubj
                2 is be _ VBZ _ 4 cop
                3 a a _ DT _ 4 det
                4 start-up start-up _ NN _ 0 root
                5 that that _ WDT _ 7 nsubj:pass
                6 is be _ VBZ _ 7 aux:pass
                7 led lead _ VBN _ 4 acl:relcl
                8 by by _ IN _ 10 case
                9 Astrid Astrid _ NNP _ 10 compound _ NER=PERSON
                10 Holm Holm _ NNP _ 7 obl _ NER=PERSON
                11 . . _ . _ 4 punct
                """);
        assertThat(at(entities, 0, 4)).contains("Brombella");
        assertThat(at(entities, 0, 5)).contains("Brombella");
        assertThat(at(entities, 0, 10)).contains("Astrid Holm");
    }

    @Test
    void shortFormsJoinFullNames() {
        MentionedEntities entities = entities("""
                1 Brombella Brombella _ NNP
                2 Therapeutics Therapeutics _ NNPS
                3 praised praise _ VBD
                4 Astrid Astrid _ NNP _ _ _ _ NER=PERSON
                5 Holm Holm _ NNP _ _ _ _ NER=PERSON
                6 . . _ .

                1 Holm Holm _ NNP _ _ _ _ NER=PERSON
                2 left leave _ VBD
                3 Brombella Brombella _ NNP
                4 . . _ .
                """);
        assertThat(entities.entities())
                .extracting(Entity::name)
                .containsExactly("Brombella Therapeutics", "Astrid Holm");
        assertThat(named(entities, "Astrid Holm").aliases()).containsExactly("Holm");
    }

    @Test
    void seatsOfGovernmentActForTheirStates() {
        MentionedEntities entities = entities("""
                1 Washington Washington _ NNP
                2 tightened tighten _ VBD
                3 the the _ DT
                4 rules rule _ NNS
                5 . . _ .

                1 She she _ PRP
                2 spoke speak _ VBD
                3 in in _ IN
                4 Washington Washington _ NNP
                5 . . _ .
                """);
        assertThat(at(entities, 0, 1)).contains("United States");
        assertThat(named(entities, "Washington").type()).isEqualTo(NG.CITY);
        assertThat(at(entities, 1, 4)).contains("Washington");
    }

    @Test
    void compoundsHoldThePlaceTheyBeginWith() {
        MentionedEntities entities = entities("""
                1 Ostrava-based ostrava-based _ JJ
                2 Brombella Brombella _ NNP
                3 grew grow _ VBD
                4 . . _ .
                """);
        assertThat(at(entities, 0, 1)).contains("Ostrava");
        assertThat(at(entities, 0, 2)).contains("Brombella");
    }

    @Test
    void postsInCapitalsStandBetweenTwoNames() {
        MentionedEntities entities = entities("""
                1 Nvidia Nvidia _ NNP
                2 CEO ceo _ NNP
                3 Jensen Jensen _ NNP _ _ _ _ NER=PERSON
                4 Huang Huang _ NNP _ _ _ _ NER=PERSON
                5 smiled smile _ VBD
                6 . . _ .
                """);
        assertThat(entities.entities()).extracting(Entity::name).containsExactly("Nvidia", "Jensen Huang");
    }

    @Test
    void enumerationsAreSplitButFirmsOfTwoNamesAreNot() {
        MentionedEntities entities = entities("""
                1 Google Google _ NNP
                2 , , _ ,
                3 Meta Meta _ NNP
                4 and and _ CC
                5 Anthropic Anthropic _ NNP
                6 sued sue _ VBD
                7 Stern Stern _ NNP
                8 & & _ CC
                9 Daughters Daughters _ NNPS
                10 . . _ .
                """);
        assertThat(entities.entities())
                .extracting(Entity::name)
                .containsExactly("Google", "Meta", "Anthropic", "Stern & Daughters");
    }

    @Test
    void aFamilyNameAloneIsThatOfWhoeverWasNamedBefore() {
        MentionedEntities entities = entities("""
                1 Harriet Harriet _ NNP _ 2 compound _ NER=PERSON
                2 Oberlin Oberlin _ NNP _ 3 nsubj _ NER=PERSON
                3 sang sing _ VBD _ 0 root
                4 . . _ . _ 3 punct

                1 Oberlin Oberlin _ NNP _ 2 nsubj _ NER=PERSON
                2 danced dance _ VBD _ 0 root
                3 . . _ . _ 2 punct

                1 Joseph Joseph _ NNP _ 2 compound _ NER=PERSON
                2 Oberlin Oberlin _ NNP _ 3 nsubj _ NER=PERSON
                3 laughed laugh _ VBD _ 0 root
                4 and and _ CC _ 5 cc
                5 left leave _ VBD _ 3 conj
                6 . . _ . _ 3 punct

                1 Joseph Joseph _ NNP _ 2 compound _ NER=PERSON
                2 Oberlin Oberlin _ NNP _ 3 nsubj _ NER=PERSON
                3 wept weep _ VBD _ 0 root
                4 . . _ . _ 3 punct
                """);
        assertThat(at(entities, 1, 1)).contains("Harriet Oberlin");
    }

    @Test
    void aHouseOfArtIsNobodyThoughItsNameBeginsLikeAPersons() {
        MentionedEntities entities = entities("""
                1 He he _ PRP _ 2 nsubj
                2 left leave _ VBD _ 0 root
                3 the the _ DT _ 5 det
                4 Abbey Abbey _ NNP _ 5 compound _ NER=PERSON
                5 Theatre Theatre _ NNP _ 2 obj _ NER=PERSON
                6 . . _ . _ 2 punct
                """);
        assertThat(named(entities, "Abbey Theatre").type()).isEqualTo(NG.ORGANIZATION);
    }

    @Test
    void aListOfTheStateIsNoPartOfItsName() {
        MentionedEntities entities = entities("""
                1 Acme Acme _ NNP _ 2 nsubj
                2 joined join _ VBD _ 0 root
                3 the the _ DT _ 6 det
                4 U.S. U.S. _ NNP _ 6 compound
                5 Entity Entity _ NNP _ 6 compound
                6 List List _ NNP _ 2 obj
                7 . . _ . _ 2 punct
                """);
        assertThat(named(entities, "United States").type()).isEqualTo(NG.COUNTRY);
    }

    @Test
    void whatAPluralSaysOfTheFirstNameItSaysOfTheNext() {
        MentionedEntities entities = entities("""
                1 The the _ DT _ 2 det
                2 engineers engineer _ NNS _ 6 nsubj
                3 Olga Olga _ NNP _ 2 dep _ NER=PERSON
                4 and and _ CC _ 5 cc
                5 Brem Brem _ NNP _ 3 conj
                6 left leave _ VBD _ 0 root
                7 . . _ . _ 6 punct
                """);
        assertThat(named(entities, "Brem").type()).isEqualTo(NG.PERSON);
    }

    @Test
    void siblingsShareTheFamilyNameThoughTheGivenNameIsNotKnown() {
        MentionedEntities entities = entities("""
                1 The the _ DT _ 2 det
                2 brothers brother _ NNS _ 7 nsubj
                3 Olo Olo _ NNP _ 2 dep
                4 and and _ CC _ 6 cc
                5 Peder Peder _ NNP _ 6 compound _ NER=PERSON
                6 Laine Laine _ NNP _ 3 conj _ NER=PERSON
                7 left leave _ VBD _ 0 root
                8 . . _ . _ 7 punct
                """);
        assertThat(named(entities, "Olo Laine").type()).isEqualTo(NG.PERSON);
    }

    @Test
    void whatLiesInACityAndHasNoKindIsAPartOfIt() {
        MentionedEntities entities = entities("""
                1 She she _ PRP _ 2 nsubj
                2 lives live _ VBZ _ 0 root
                3 in in _ IN _ 6 case
                4 Oslo Oslo _ NNP _ 6 nmod:poss
                5 's 's _ POS _ 4 case
                6 Lodalen Lodalen _ NNP _ 2 obl
                7 . . _ . _ 2 punct
                """);
        assertThat(named(entities, "Lodalen").type().localName()).isIn("Place", "City", "Region");
    }

    @Test
    void monthsAndWordsAtTheBeginningOfSentencesAreNoNames() {
        AnnotatedArticle article = Conllu.article("""
                1 Investors investor _ NNS
                2 waited wait _ VBD
                3 until until _ IN
                4 May May _ NNP
                5 . . _ .
                """);
        assertThat(RECOGNIZER.entitiesIn(article).entities()).isEmpty();
    }

    @Test
    void legalFormsInSmallLettersBelongToTheNameAndHeadingsDoNot() {
        MentionedEntities entities = entities("""
                1 History History _ NNP _ 3 compound
                2 Brombella Brombella _ NNP _ 3 compound
                3 plc plc _ NNP _ 5 nsubj:pass
                4 was be _ VBD _ 5 aux:pass
                5 bought buy _ VBN _ 0 root
                6 by by _ IN _ 9 case
                7 Marsh Marsh _ NNP _ 5 obl
                8 , , _ , _ 7 punct
                9 Lyell Lyell _ NNP _ 7 conj
                10 & & _ CC _ 11 cc
                11 Oakes Oakes _ NNP _ 7 conj
                12 . . _ . _ 5 punct
                """);
        assertThat(at(entities, 0, 3)).contains("Brombella plc");
        assertThat(entities.entities())
                .extracting(Entity::name)
                .containsExactly("Brombella plc", "Marsh, Lyell & Oakes");
    }
}
