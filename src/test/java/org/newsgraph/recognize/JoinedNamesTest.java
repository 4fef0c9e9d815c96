package org.newsgraph.recognize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.recognize.TaggedText.names;

import org.junit.jupiter.api.Test;

/** How far names go over commas, <em>and</em>, <em>of</em> and <em>for</em>. */
class JoinedNamesTest {

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
    void surnamesAfterTheWordForOneFirmAreItsName() {
        assertThat(names(
                        "He/PRP called/VBD the/DT law/NN firm/NN Marsh/NNP ,/, Lyell/NNP and/CC Oakes/NNP Inc/NNP ./."))
                .containsExactly("Marsh, Lyell and Oakes Inc");
        assertThat(names("He/PRP called/VBD the/DT firms/NNS Marsh/NNP ,/, Lyell/NNP and/CC Oakes/NNP Inc/NNP ./."))
                .hasSize(3);
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
    void lettersInBracketsProveHowFarANameGoes() {
        assertThat(
                        names(
                                "The/DT Docks/NNP ,/, Canals/NNP and/CC Sea/NNP Walls/NNP Works/NNP (/-LRB- DCSWW/NNP )/-RRB- grew/VBD ./."))
                .containsExactly("Docks, Canals and Sea Walls Works");
        assertThat(names("The/DT Docks/NNP ,/, Canals/NNP and/CC Lyell/NNP (/-LRB- XYZ/NNP )/-RRB- grew/VBD ./."))
                .doesNotContain("Docks, Canals and Lyell");
    }

    @Test
    void theUnitOfAFirmAbroadHasANameOfItsOwn() {
        assertThat(
                        names(
                                "Tarn/NNP of/IN Canada/NNP Ltd/NNP met/VBD Orr/NNP Corporation/NNP of/IN North/NNP America/NNP ./."))
                .containsExactly("Tarn of Canada Ltd", "Orr Corporation of North America");
        assertThat(names("It/PRP met/VBD Lyell/NNP AB/NNP of/IN Sweden/NNP ./."))
                .containsExactly("Lyell AB", "Sweden");
    }

    @Test
    void aSeatInBracketsBeforeALegalFormIsPartOfTheName() {
        assertThat(names("Brombel/NNP Chips/NNPS (/-LRB- Shenzhen/NNP )/-RRB- Co./NNP ,/, Ltd./NNP grew/VBD ./."))
                .containsExactly("Brombel Chips (Shenzhen) Co., Ltd.");
        assertThat(names("Brombel/NNP Chips/NNPS Inc/NNP (/-LRB- Shenzhen/NNP )/-RRB- grew/VBD ./."))
                .containsExactly("Brombel Chips Inc", "Shenzhen");
    }

    @Test
    void twoFieldsOfOneCentreAreOneName() {
        assertThat(names("The/DT Center/NNP for/IN Tidal/NNP and/CC Coastal/NNP Studies/NNPS met/VBD ./."))
                .containsExactly("Center for Tidal and Coastal Studies");
    }

    @Test
    void theTwoTradesOfAFirmAreOneName() {
        assertThat(names("It/PRP bought/VBD Orrby/NNP Sheet/NNP and/CC Tube/NNP Company/NNP ./."))
                .containsExactly("Orrby Sheet and Tube Company");
        assertThat(names("It/PRP bought/VBD Orrby/NNP Bank/NNP and/CC Trust/NNP Co/NNP ./."))
                .containsExactly("Orrby Bank and Trust Co");
        assertThat(names("It/PRP hired/VBD Orrby/NNP Moving/NNP and/CC Storage/NNP ./."))
                .containsExactly("Orrby Moving and Storage");
        assertThat(names("It/PRP met/VBD the/DT Ways/NNPS and/CC Means/NNPS Committee/NNP ./."))
                .containsExactly("Ways and Means Committee");
        assertThat(names("It/PRP bought/VBD Orrby/NNP Steel/NNP and/CC Tarnby/NNP Company/NNP ./."))
                .containsExactly("Orrby Steel", "Tarnby Company");
    }

    @Test
    void twoNamedAlikeStayTwo() {
        assertThat(names("It/PRP sold/VBD Orrby/NNP Capital/NNP and/CC Brombine/NNP Capital/NNP Partners/NNPS ./."))
                .containsExactly("Orrby Capital", "Brombine Capital Partners");
        assertThat(
                        names(
                                "It/PRP left/VBD Orrby/NNP Stock/NNP Exchange/NNP and/CC Marlow/NNP Stock/NNP Exchange/NNP ./."))
                .containsExactly("Orrby Stock Exchange", "Marlow Stock Exchange");
    }

    @Test
    void twoPlacesOrPeopleMayShareABody() {
        assertThat(names("It/PRP built/VBD the/DT Orrby/NNP and/CC Marlow/NNP Railway/NNP ./."))
                .containsExactly("Orrby and Marlow Railway");
        assertThat(names("She/PRP left/VBD Orrby/NNP and/CC Women/NNP 's/POS Hospital/NNP ./."))
                .containsExactly("Orrby and Women's Hospital");
        assertThat(names("It/PRP met/VBD Orrby/NNP and/CC Marlow/NNP City/NNP Council/NNP ./."))
                .containsExactly("Orrby", "Marlow City Council");
    }

    @Test
    void aListOfFirmsIsNotOne() {
        assertThat(names("It/PRP met/VBD Orrby/NNP Foods/NNPS ,/, Marsh/NNP &/CC Lyell/NNP ./."))
                .containsExactly("Orrby Foods", "Marsh & Lyell");
        assertThat(names("It/PRP met/VBD Tarn/NNP ,/, Marsh/NNP &/CC Lyell/NNP ,/, Orrby/NNP and/CC others/NNS ./."))
                .containsExactly("Tarn", "Marsh & Lyell", "Orrby");
        assertThat(names("It/PRP hired/VBD Tarn/NNP ,/, Marsh/NNP &/CC Lyell/NNP ./."))
                .containsExactly("Tarn, Marsh & Lyell");
    }

    @Test
    void theCountryOfItsMembersIsPartOfABodysName() {
        assertThat(names("She/PRP left/VBD the/DT Council/NNP of/IN Bell/NNP Ringers/NNPS of/IN America/NNP ./."))
                .containsExactly("Council of Bell Ringers of America");
        assertThat(
                        names(
                                "She/PRP left/VBD the/DT Orrby/NNP Gallery/NNP of/IN the/DT Smithsonian/NNP Institution/NNP ./."))
                .containsExactly("Orrby Gallery", "Smithsonian Institution");
    }

    @Test
    void anEnglishNameMayBeginWithItsCountry() {
        assertThat(names("It/PRP bought/VBD Scottish/JJ &/CC Orrby/NNP ./.")).containsExactly("Scottish & Orrby");
        assertThat(names("It/PRP joined/VBD American/JJ Orrby/NNP Mills/NNPS ./."))
                .containsExactly("American Orrby Mills");
        assertThat(names("It/PRP joined/VBD the/DT American/JJ Orrby/NNP Mills/NNPS ./."))
                .contains("Orrby Mills");
    }

    @Test
    void aTitleGoesOnBehindItsColon() {
        assertThat(names("They/PRP made/VBD Brombella/NNP :/: The/DT Return/NNP ./."))
                .containsExactly("Brombella: The Return");
        assertThat(names("They/PRP met/VBD Brombella/NNP :/: The/DT firm/NN grew/VBD ./."))
                .containsExactly("Brombella");
    }
}
