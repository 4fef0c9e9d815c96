package org.newsgraph.recognize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.recognize.TaggedText.names;

import org.junit.jupiter.api.Test;

/** Whether a country, or a place, belongs to the name that it stands beside. */
class NamesAndCountriesTest {

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
    void aNameThatNeverStandsWithoutItsCountryIsOneWithIt() {
        assertThat(names(
                        "He/PRP joined/VBD Irish/JJ Lantern/NNP ./.",
                        "Irish/JJ Lantern/NNP grew/VBD in/IN May/NNP ./."))
                .contains("Irish Lantern");
        assertThat(names("He/PRP joined/VBD Irish/JJ Lantern/NNP ./.", "In/IN May/NNP Lantern/NNP grew/VBD ./."))
                .contains("Lantern");
    }

    @Test
    void aBankWithANameOfItsOwnHasItsSeatBesideIt() {
        assertThat(names("Q&L/NNP Bank/NNP of/IN Paris/NNP lent/VBD it/PRP ./."))
                .containsExactly("Q&L Bank", "Paris");
        assertThat(names("First/NNP National/NNP Bank/NNP of/IN Paris/NNP lent/VBD it/PRP ./."))
                .containsExactly("First National Bank of Paris");
    }
}
