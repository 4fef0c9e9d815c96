package org.newsgraph.recognize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.recognize.TaggedText.classes;
import static org.newsgraph.recognize.TaggedText.entities;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsgraph.mention.Entity;

/** What names name, as the words around them tell. */
class NamedClassesTest {

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
    void theGovernmentOfAPartOfACountryIsABody() {
        assertThat(entities("The/DT Welsh/JJ government/NN paid/VBD ./.").entities())
                .anyMatch(e -> e.name().equals("Welsh government")
                        && e.type().localName().equals("GovernmentBody"));
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

    @Test
    void aPostBehindAPlaceTellsAPerson() {
        assertThat(
                        classes(
                                "Otta/NNP Brombel/NNP of/IN Sweden/NNP ,/, chairman/NN of/IN the/DT board/NN ,/, spoke/VBD ./."))
                .containsEntry("Otta Brombel", "Person");
    }
}
