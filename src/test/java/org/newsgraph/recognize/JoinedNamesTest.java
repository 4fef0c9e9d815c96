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
}
