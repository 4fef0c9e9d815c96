package org.newsgraph.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsgraph.language.Conllu;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.MentionedEntities;
import org.newsgraph.ontology.Ontology;

/** How far names go, and which of them are one, told from words and tags alone. */
class NameShapesTest {

    private static final MentionRecognizer RECOGNIZER =
            new MentionRecognizer(Ontology.load(Path.of("ontology"), List.of()));

    /** @param sentences tokens as {@code word/TAG} */
    private static MentionedEntities entities(String... sentences) {
        String conllu = Stream.of(sentences).map(NameShapesTest::conllu).collect(Collectors.joining("\n"));
        return RECOGNIZER.entitiesIn(Conllu.article(conllu));
    }

    private static List<String> names(String... sentences) {
        return entities(sentences).entities().stream().map(Entity::name).toList();
    }

    private static String conllu(String sentence) {
        StringBuilder lines = new StringBuilder();
        int id = 1;
        for (String token : sentence.split(" ")) {
            String word = token.substring(0, token.lastIndexOf('/'));
            String tag = token.substring(token.lastIndexOf('/') + 1);
            lines.append(id)
                    .append(' ')
                    .append(word)
                    .append(' ')
                    .append(tag.startsWith("NNP") ? word : word.toLowerCase(Locale.ROOT))
                    .append(" _ ")
                    .append(tag)
                    .append(id == 1 ? " _ 0 root" : " _ 1 dep")
                    .append('\n');
            id++;
        }
        return lines.toString();
    }

    @Test
    void whoBearsATitleIsThePersonAndNotTheFirmCalledAfterHim() {
        List<Entity> entities = entities(
                        "Hugo/NNP Tarn/NNP founded/VBD Tarn/NNP Corp/NNP ./.", "Dr/NNP Tarn/NNP slept/VBD ./.")
                .entities();
        assertThat(entities.stream()
                        .collect(
                                Collectors.toMap(Entity::name, e -> e.mentions().size())))
                .isEqualTo(Map.of("Hugo Tarn", 2, "Tarn Corp", 1));
    }

    @Test
    void theCountryOfAFirmBelongsToItsNameWhereItIsCalledAfterIt() {
        assertThat(names(
                        "Danish/JJ Salmon/NNP Farms/NNPS Ltd/NNP met/VBD American/JJ Lantern/NNP Corp/NNP ./.",
                        "They/PRP like/VBP American/JJ Lantern/NNP ./."))
                .containsExactly("Danish Salmon Farms Ltd", "American Lantern Corp");
        assertThat(names("It/PRP met/VBD Swedish/JJ Lantern/NNP AB/NNP and/CC the/DT American/JJ Orr/NNP Inc/NNP ./."))
                .contains("Lantern AB", "Orr Inc");
    }

    @Test
    void surnamesBeforeAndCoAreOneFirm() {
        assertThat(names("It/PRP met/VBD Marsh/NNP ,/, Lyell/NNP and/CC Co/NNP ./."))
                .containsExactly("Marsh, Lyell and Co");
        assertThat(names("It/PRP met/VBD Marsh/NNP ,/, Lyell/NNP and/CC Orr/NNP ./."))
                .containsExactly("Marsh", "Lyell", "Orr");
    }

    @Test
    void twoSurnamesThatActAsOneAreOneFirmWhereverTheyStand() {
        assertThat(names(
                        "Marsh/NNP and/CC Lyell/NNP is/VBZ small/JJ ./.",
                        "We/PRP like/VBP Marsh/NNP and/CC Lyell/NNP ./."))
                .containsExactly("Marsh and Lyell");
        assertThat(names("Marsh/NNP and/CC Lyell/NNP are/VBP small/JJ ./.")).containsExactly("Marsh", "Lyell");
        assertThat(names("The/DT sale/NN of/IN Marsh/NNP and/CC Lyell/NNP is/VBZ near/JJ ./."))
                .containsExactly("Marsh", "Lyell");
    }

    @Test
    void theCountryOfABodyBelongsToItsName() {
        assertThat(
                        names(
                                "The/DT Kenya/NNP Ferry/NNP Workers/NNP Union/NNP met/VBD the/DT Danish/NNP Tidal/NNP Authority/NNP ./."))
                .containsExactly("Kenya Ferry Workers Union", "Danish Tidal Authority");
        assertThat(names("We/PRP asked/VBD the/DT European/NNP Centre/NNP for/IN Tidal/NNP Forecasts/NNPS ./."))
                .containsExactly("European Centre for Tidal Forecasts");
    }

    @Test
    void theCountryOfAFirmStandsBesideItsName() {
        assertThat(names("He/PRP left/VBD the/DT Danish/JJ Brombella/NNP Group/NNP ./."))
                .contains("Brombella Group");
        assertThat(names("He/PRP thanked/VBD the/DT Danish/JJ Brombella/NNP Foundation/NNP ./."))
                .contains("Brombella Foundation");
    }

    @Test
    void namesGoOnAfterOfAndForAndCommas() {
        assertThat(names(
                        "She/PRP left/VBD the/DT University/NNP of/IN Kenya/NNP ,/, Mombasa/NNP ,/, in/IN 1990/CD ./."))
                .contains("University of Kenya, Mombasa");
        assertThat(
                        names(
                                "The/DT Grid/NNP Company/NNP of/IN Kenya/NNP and/CC Doctors/NNPS for/IN Clean/NNP Air/NNP met/VBD ./."))
                .containsExactly("Grid Company of Kenya", "Doctors for Clean Air");
        assertThat(names("It/PRP is/VBZ at/IN the/DT College/NNP of/IN Music/NNP and/CC Dance/NNP ./."))
                .containsExactly("College of Music and Dance");
    }

    @Test
    void aDepartmentIsNotItsMinistry() {
        assertThat(
                        names(
                                "He/PRP runs/VBZ the/DT Tax/NNP Department/NNP of/IN the/DT Ministry/NNP of/IN Finance/NNP ./."))
                .containsExactly("Tax Department", "Ministry of Finance");
    }

    @Test
    void anApostropheBelongsToANameWhereNothingIsOwned() {
        MentionedEntities entities = entities(
                "We/PRP asked/VBD Dobrin/NNP 's/POS ,/, which/WDT was/VBD founded/VBN in/IN 1822/CD ./.",
                "Dobrin/NNP 's/POS chairman/NN said/VBD no/UH ./.");
        assertThat(entities.entities()).extracting(Entity::name).contains("Dobrin's");
        assertThat(entities.headedBy(1, 0)).map(l -> l.entity().name()).contains("Dobrin's");
        assertThat(names("We/PRP asked/VBD Dobrin/NNP 's/POS chairman/NN ./.")).containsExactly("Dobrin");
        assertThat(names("It/PRP is/VBZ larger/JJR than/IN Dobrin/NNP 's/POS ./."))
                .containsExactly("Dobrin");
    }

    @Test
    void anApostropheBelongsToBodiesOfPeople() {
        assertThat(names("He/PRP chairs/VBZ the/DT Orrby/NNP Women/NNPS 's/POS Trust/NNP ./."))
                .containsExactly("Orrby Women's Trust");
    }

    @Test
    void tradesAndRivalsAtTheBeginningAreNoNames() {
        assertThat(names("Health/NN economist/NN Astrid/NNP Holm/NNP left/VBD ./."))
                .containsExactly("Astrid Holm");
        assertThat(names("Rivals/NNPS Brombella/NNP and/CC Orrby/NNP fell/VBD ./."))
                .containsExactly("Brombella", "Orrby");
    }

    @Test
    void namesMayHaveSmallBeginningsInside() {
        assertThat(names("Bake/NNP n/CC Brew/NNP left/VBD Ras/NNP el-Brom/NNP for/IN edgyJet/NNP ./."))
                .containsExactly("Bake n Brew", "Ras el-Brom", "edgyJet");
    }

    @Test
    void aLongerNameThatComesLaterIsSomethingElse() {
        assertThat(names(
                        "Orrby/NNP wins/VBZ ./.",
                        "Orrby/NNP makes/VBZ pumps/NNS ./.",
                        "He/PRP liked/VBD the/DT Orrby/NNP Zip/NNP ./."))
                .containsExactly("Orrby", "Orrby Zip");
        assertThat(names(
                        "Orrby/NNP wins/VBZ ./.",
                        "Orrby/NNP makes/VBZ pumps/NNS ./.",
                        "He/PRP left/VBD Orrby/NNP Holdings/NNPS ./."))
                .containsExactly("Orrby Holdings");
        assertThat(names("Orrby/NNP wins/VBZ ./.", "Orrby/NNP Instruments/NNPS fell/VBD ./.", "Orrby/NNP rose/VBD ./."))
                .containsExactly("Orrby Instruments");
    }

    @Test
    void aPostInCapitalsIsNobody() {
        assertThat(
                        names(
                                "Deputy/NNP City/NNP Editor/NNP Ada/NNP Brook/NNP met/VBD the/DT Assistant/NNP Area/NNP Counsel/NNP ./."))
                .containsExactly("Ada Brook");
    }

    @Test
    void aBodysTwoFieldsAreOneName() {
        assertThat(
                        names(
                                "They/PRP built/VBD it/PRP for/IN the/DT National/NNP Coastal/NNP and/CC Marine/NNP Agency/NNP ./."))
                .containsExactly("National Coastal and Marine Agency");
        assertThat(names("She/PRP left/VBD the/DT School/NNP of/IN Finance/NNP and/CC Political/NNP Science/NNP ./."))
                .containsExactly("School of Finance and Political Science");
        assertThat(names("She/PRP met/VBD the/DT Agency/NNP for/IN the/DT Study/NNP of/IN Tides/NNPS ./."))
                .containsExactly("Agency for the Study of Tides");
        assertThat(names("She/PRP left/VBD Brombella/NNP and/CC Marlow/NNP Bank/NNP ./."))
                .containsExactly("Brombella", "Marlow Bank");
    }

    @Test
    void aMinistersFieldNamesNothing() {
        assertThat(
                        names(
                                "The/DT Minister/NNP for/IN Women/NNPS and/CC Child/NNP Welfare/NNP Anita/NNP Raobel/NNP left/VBD ./."))
                .containsExactly("Anita Raobel");
    }

    @Test
    void aDateIsNoPartOfAName() {
        assertThat(names("They/PRP hired/VBD Brombella/NNP Group/NNP Nov./NNP 22/CD ./."))
                .containsExactly("Brombella Group");
    }

    @Test
    void aTitleTellsAPersonFromTheFirmOfHisName() {
        MentionedEntities entities = entities(
                "We/PRP met/VBD Hugo/NNP Tarnov/NNP of/IN Tarnov/NNP Instruments/NNPS ./.",
                "It/PRP is/VBZ what/WP Tarnov/NNP sells/VBZ ./.",
                "Then/RB Dr/NNP Tarnov/NNP left/VBD ./.");
        Entity person = entities.entities().stream()
                .filter(entity -> entity.name().equals("Hugo Tarnov"))
                .findFirst()
                .orElseThrow();
        assertThat(person.mentions()).anyMatch(mention -> mention.sentence() == 2);
        assertThat(person.mentions()).noneMatch(mention -> mention.sentence() == 1);
    }

    @Test
    void aFamilyIsNamedWithItsSurname() {
        assertThat(names("It/PRP belongs/VBZ to/TO the/DT Brandel/NNP family/NN ,/, he/PRP said/VBD ./."))
                .contains("Brandel family");
        assertThat(names("It/PRP belongs/VBZ to/TO the/DT Brandel/NNP family/NN trust/NN ./."))
                .doesNotContain("Brandel family");
        assertThat(names("It/PRP belongs/VBZ to/TO the/DT Danish/JJ family/NN ./."))
                .doesNotContain("Danish family");
    }

    @Test
    void aMakerAndItsModelAreTwo() {
        assertThat(names("It/PRP ordered/VBD 12/CD Airbus/NNP A320neo/NNP jets/NNS ./."))
                .contains("Airbus", "A320neo");
        assertThat(names("He/PRP likes/VBZ the/DT Fortune/NNP 500/CD ./.")).doesNotContain("Fortune");
    }

    @Test
    void anApostropheBeforeALegalFormIsInsideTheName() {
        assertThat(names("He/PRP works/VBZ for/IN Dobrin/NNP 's/POS Corp/NNP ./."))
                .containsExactly("Dobrin's Corp");
        assertThat(names("He/PRP likes/VBZ Dobrin/NNP 's/POS Lantern/NNP ./.")).doesNotContain("Dobrin's Lantern");
    }

    @Test
    void surnamesAfterTheWordForOneFirmAreItsName() {
        assertThat(names(
                        "He/PRP called/VBD the/DT law/NN firm/NN Marsh/NNP ,/, Lyell/NNP and/CC Oakes/NNP Inc/NNP ./."))
                .containsExactly("Marsh, Lyell and Oakes Inc");
        assertThat(names("He/PRP called/VBD the/DT firms/NNS Marsh/NNP ,/, Lyell/NNP and/CC Oakes/NNP Inc/NNP ./."))
                .hasSize(3);
    }

    @Test
    void aNameThatNeverStandsWithoutItsCountryIsOneWithIt() {
        assertThat(names(
                        "He/PRP joined/VBD Irish/JJ Lantern/NNP ./.",
                        "Irish/JJ Lantern/NNP grew/VBD in/IN May/NNP ./."))
                .contains("Irish Lantern");
        assertThat(names("He/PRP joined/VBD Irish/JJ Lantern/NNP ./.", "In/IN May/NNP Lantern/NNP grew/VBD ./."))
                .contains("Lantern");
    }

    @Test
    void whoHasAPersonIsAFirmAndNobody() {
        assertThat(entities("``/`` Fine/JJ ,/, ''/'' said/VBD Tarn/NNP Wealth/NNP 's/POS Otto/NNP Stern/NNP ./.")
                        .entities()
                        .stream()
                        .collect(Collectors.toMap(Entity::name, e -> e.type().localName())))
                .isEqualTo(Map.of("Tarn Wealth", "Company", "Otto Stern", "Person"));
    }

    @Test
    void whoIsSomebodysSonIsAPerson() {
        assertThat(entities("The/DT financier/NN Sultan/NNP bin/NNP Rashid/NNP Al/NNP Nuaimi/NNP agreed/VBD ./.")
                        .entities()
                        .stream()
                        .map(e -> e.type().localName()))
                .containsExactly("Person");
    }

    @Test
    void lettersInBracketsProveHowFarANameGoes() {
        assertThat(
                        names(
                                "The/DT Docks/NNP ,/, Canals/NNP and/CC Sea/NNP Walls/NNP Works/NNP (/-LRB- DCSWW/NNP )/-RRB- grew/VBD ./."))
                .containsExactly("Docks, Canals and Sea Walls Works");
        assertThat(names("The/DT Docks/NNP ,/, Canals/NNP and/CC Lyell/NNP (/-LRB- XYZ/NNP )/-RRB- grew/VBD ./."))
                .doesNotContain("Docks, Canals and Lyell");
    }

    @Test
    void aBodyMayHaveSeveralFields() {
        assertThat(names("She/PRP left/VBD the/DT Orrby/NNP School/NNP of/IN Painting/NNP ,/, Sculpture/NNP and/CC "
                        + "Architecture/NNP ./."))
                .containsExactly("Orrby School of Painting, Sculpture and Architecture");
        assertThat(names("It/PRP is/VBZ the/DT Ministry/NNP of/IN Trade/NNP ,/, Animal/NNP Health/NNP and/CC "
                        + "Fisheries/NNPS ./."))
                .containsExactly("Ministry of Trade, Animal Health and Fisheries");
        assertThat(names("She/PRP left/VBD the/DT Orrby/NNP School/NNP of/IN Law/NNP ./."))
                .containsExactly("Orrby School of Law");
        assertThat(names("She/PRP left/VBD the/DT School/NNP of/IN Finance/NNP and/CC Brombella/NNP ./."))
                .containsExactly("School of Finance", "Brombella");
    }

    @Test
    void aBankWithANameOfItsOwnHasItsSeatBesideIt() {
        assertThat(names("Q&L/NNP Bank/NNP of/IN Paris/NNP lent/VBD it/PRP ./."))
                .containsExactly("Q&L Bank", "Paris");
        assertThat(names("First/NNP National/NNP Bank/NNP of/IN Paris/NNP lent/VBD it/PRP ./."))
                .containsExactly("First National Bank of Paris");
    }

    @Test
    void namesOfOtherLanguagesGoOnInSmallLetters() {
        assertThat(
                        names(
                                "She/PRP runs/VBZ the/DT École/NNP nationale/FW de/FW musique/FW and/CC the/DT Collège/NNP international/JJ de/IN Brombel/NNP ./."))
                .containsExactly("École nationale de musique", "Collège international de Brombel");
        assertThat(names("She/PRP runs/VBZ Orrby/NNP international/JJ sales/NNS ./."))
                .containsExactly("Orrby");
        assertThat(names("She/PRP runs/VBZ Mas/NNP d'Orby/NNP ./.")).containsExactly("Mas d'Orby");
    }

    @Test
    void aFirmMayBeCalledAfterItsOwnersStore() {
        assertThat(names(
                        "Dobrin/NNP 's/POS Department/NNP Stores/NNPS fell/VBD ./.",
                        "It/PRP likes/VBZ Dobrin/NNP 's/POS Department/NNP Stores/NNPS ./."))
                .containsExactly("Dobrin's Department Stores");
        assertThat(names(
                        "Dobrin/NNP 's/POS Department/NNP Stores/NNPS fell/VBD ./.",
                        "The/DT owner/NN is/VBZ Dobrin/NNP ./."))
                .contains("Dobrin");
    }

    @Test
    void whatAManagerLooksAfterNamesNothing() {
        assertThat(names("It/PRP named/VBD Vice/NNP President/NNP of/IN Finance/NNP Anton/NNP Brombel/NNP ./."))
                .containsExactly("Anton Brombel");
    }

    @Test
    void givenNamesOfTheEastHaveAHyphenAndNoCompound() {
        assertThat(names("His/PRP$ friend/NN Min-ho/NNP Baehl/NNP left/VBD ./."))
                .containsExactly("Min-ho Baehl");
        assertThat(names("The/DT friend/NN of/IN Paris-based/NNP Baehl/NNP left/VBD ./."))
                .contains("Baehl");
    }

    @Test
    void theGovernmentOfAPartOfACountryIsABody() {
        assertThat(entities("The/DT Welsh/JJ government/NN paid/VBD ./.").entities())
                .anyMatch(e -> e.name().equals("Welsh government")
                        && e.type().localName().equals("GovernmentBody"));
    }

    @Test
    void aFirmsFirstWordIsTheFirmWhoeverSpeaks() {
        assertThat(names(
                        "Brombel/NNP Partners/NNPS grew/VBD ./.", "It/PRP is/VBZ fine/JJ ,/, Brombel/NNP said/VBD ./."))
                .containsExactly("Brombel Partners");
    }

    private static Map<String, String> classes(String... sentences) {
        return entities(sentences).entities().stream()
                .collect(Collectors.toMap(Entity::name, e -> e.type().localName()));
    }

    @Test
    void whatIsDescribedAsGoodsIsNoFirm() {
        assertThat(classes(
                        "It/PRP is/VBZ steered/VBN by/IN Skarro/NNP ,/, guidance/NN software/NN from/IN Oslo/NNP ./."))
                .containsEntry("Skarro", "Software");
        assertThat(classes("Its/PRP$ lager/NN ,/, Brombel/NNP ,/, is/VBZ cheap/JJ ./."))
                .containsEntry("Brombel", "Product");
        assertThat(classes("Its/PRP$ brewer/NN ,/, Brombel/NNP ,/, is/VBZ cheap/JJ ./."))
                .doesNotContainEntry("Brombel", "Product");
    }

    @Test
    void aNounInSmallLettersDescribesThoughItIsTaggedAsAName() {
        assertThat(classes("It/PRP paid/VBD the/DT lessor/NNP Lyell/NNP Aero/NNP ./."))
                .containsEntry("Lyell Aero", "Company");
    }

    @Test
    void namedRivalsAreFirmsAndTheirTownsAreNot() {
        assertThat(classes("Rivals/NNS such/JJ as/IN Otta/NNP Brombel/NNP of/IN Paris/NNP fell/VBD ./."))
                .containsEntry("Otta Brombel", "Company")
                .containsEntry("Paris", "City");
    }
}
