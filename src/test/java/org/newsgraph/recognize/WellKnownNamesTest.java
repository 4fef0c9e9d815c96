package org.newsgraph.recognize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.recognize.TaggedText.entities;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsgraph.mention.Entity;

/** Who of the gazetteer is meant by a name, and who is not. */
class WellKnownNamesTest {

    private static Map<String, String> known(String... sentences) {
        return entities(sentences).entities().stream()
                .collect(Collectors.toMap(
                        Entity::name, e -> e.known().map(iri -> iri.localName()).orElse("nobody")));
    }

    @Test
    void lettersThatTheArticleSpellsOutOtherwiseMeanNobodyKnown() {
        assertThat(known("The/DT International/NNP Cocoa/NNP Office/NNP (/-LRB- ICO/NNP )/-RRB- met/VBD ./."))
                .isEqualTo(Map.of("International Cocoa Office", "nobody"));
        assertThat(known("The/DT ICO/NNP met/VBD ./.")).isEqualTo(Map.of("ICO", "information-commissioners-office"));
    }

    @Test
    void lettersThatTheArticleSpellsOutAlmostAsTheGazetteerDoesMeanTheSame() {
        assertThat(
                        known(
                                "The/DT Organisation/NNP of/IN Petroleum/NNP Exporting/NNP Countries/NNPS ,/, OPEC/NNP ,/, met/VBD ./."))
                .containsValue("organization-of-the-petroleum-exporting-countries");
    }

    @Test
    void whoIsNamedInFullFirstIsNobodyElseOfThatSurname() {
        assertThat(known("Ann/NNP Macron/NNP left/VBD ./.", "Macron/NNP agreed/VBD ./."))
                .doesNotContainValue("emmanuel-macron");
        assertThat(known("Macron/NNP left/VBD ./.")).containsValue("emmanuel-macron");
    }

    @Test
    void aCountrysLettersAreNoShortNameOfAFirm() {
        assertThat(known("UBS/NNP Securities/NNPS left/VBD the/DT U.S./NNP in/IN May/NNP ./."))
                .containsEntry("United States", "united-states")
                .containsKey("UBS Securities");
    }

    @Test
    void aFirmsLegalFormTellsItFromAFoundationOfThatName() {
        assertThat(known("Wellcome/NNP PLC/NNP sells/VBZ drugs/NNS ./.")).isEqualTo(Map.of("Wellcome PLC", "nobody"));
        assertThat(known("The/DT Wellcome/NNP Trust/NNP paid/VBD ./.")).containsValue("wellcome-trust");
    }
}
