package org.newsgraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.newsgraph.ontology.Vocabulary.ImpliedFact;

/** What {@code ontology/} says, as the program reads it. */
class OurOntologyTest {

    private static Vocabulary vocabulary;
    private static Gazetteer gazetteer;

    @BeforeAll
    static void load() {
        Ontology ontology = Ontology.load(Path.of("ontology"), List.of());
        vocabulary = ontology.vocabulary();
        gazetteer = ontology.gazetteer();
    }

    @Test
    void holdsTheTwentyFourPropertiesThatArticlesAreReadFor() {
        assertThat(vocabulary.properties()).hasSize(24);
        assertThat(vocabulary.property("founder")).isEqualTo(vocabulary.property(NG.FOUNDER));
        assertThat(vocabulary.property("ng:founder")).isEqualTo(vocabulary.property(NG.FOUNDER));
        assertThat(vocabulary.property("leads")).isEmpty();
        assertThat(vocabulary.property("confidence")).isEmpty();
    }

    @Test
    void aFundIsACompanyAndAnOrganization() {
        assertThat(vocabulary.isA(NG.INVESTMENT_FIRM, NG.COMPANY)).isTrue();
        assertThat(vocabulary.isA(NG.INVESTMENT_FIRM, NG.ORGANIZATION)).isTrue();
        assertThat(vocabulary.isA(NG.COMPANY, NG.INVESTMENT_FIRM)).isFalse();
        assertThat(vocabulary.isA(NG.PERSON, NG.PERSON)).isTrue();
    }

    @Test
    void eachClassHasOneKindAtTheTop() {
        assertThat(vocabulary.coarse(NG.INVESTMENT_FIRM)).isEqualTo(NG.ORGANIZATION);
        assertThat(vocabulary.coarse(NG.CITY)).isEqualTo(NG.PLACE);
        assertThat(vocabulary.coarse(NG.SOFTWARE)).isEqualTo(NG.PRODUCT);
        assertThat(vocabulary.coarse(NG.PERSON)).isEqualTo(NG.PERSON);
    }

    @Test
    void unionsInDomainAndRangeAdmitEachMember() {
        PropertyTerm funder = vocabulary.property(NG.FUNDER).orElseThrow();
        assertThat(vocabulary.admits(funder, NG.PROJECT, NG.COUNTRY)).isTrue();
        assertThat(vocabulary.admits(funder, NG.COMPANY, NG.INVESTMENT_FIRM)).isTrue();
        assertThat(vocabulary.admits(funder, NG.PERSON, NG.COMPANY)).isFalse();
        assertThat(vocabulary.admits(funder, NG.COMPANY, NG.CITY)).isFalse();
    }

    @Test
    void objectsAreEntitiesDatesOrMoney() {
        assertThat(value(NG.FOUNDER)).isEqualTo(PropertyTerm.Value.ENTITY);
        assertThat(value(NG.FOUNDING_DATE)).isEqualTo(PropertyTerm.Value.DATE);
        assertThat(value(NG.VALUATION)).isEqualTo(PropertyTerm.Value.MONEY);
    }

    private static PropertyTerm.Value value(Iri property) {
        return vocabulary.property(property).orElseThrow().value();
    }

    @Test
    void aLeaderIsEmployedTheOtherWayRound() {
        assertThat(vocabulary.implied(NG.LEADER)).containsExactly(new ImpliedFact(NG.EMPLOYER, true));
    }

    @Test
    void aSymmetricPropertyHoldsBothWays() {
        assertThat(vocabulary.property(NG.COMPETITOR).orElseThrow().symmetric()).isTrue();
        assertThat(vocabulary.implied(NG.COMPETITOR)).containsExactly(new ImpliedFact(NG.COMPETITOR, true));
        assertThat(vocabulary.implied(NG.FOUNDER)).isEmpty();
    }

    @Test
    void aCountryGoesByManyNames() {
        GazetteerEntry us = gazetteer.byIri(NG.entity("united-states")).orElseThrow();
        assertThat(us.type()).isEqualTo(NG.COUNTRY);
        assertThat(gazetteer.named("U.S.")).containsExactly(us);
        assertThat(gazetteer.named("the US")).containsExactly(us);
        assertThat(gazetteer.named("us")).isEmpty();
        assertThat(gazetteer.byDemonym("Americans")).contains(us);
        assertThat(gazetteer.byMetonym("the White House")).contains(us);
        assertThat(gazetteer.byMetonym("Washington")).contains(us);
    }
}
