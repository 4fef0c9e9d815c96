package org.newsgraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code ontology/gazetteer} knows of the world. */
class OurGazetteerTest {

    private static Gazetteer gazetteer;

    @BeforeAll
    static void load() {
        gazetteer = Ontology.load(Path.of("ontology"), List.of()).gazetteer();
    }

    @ParameterizedTest
    @CsvSource({
        "the US, united-states, Country",
        "U.S., united-states, Country",
        "USA, united-states, Country",
        "Great Britain, united-kingdom, Country",
        "the Netherlands, netherlands, Country",
        "Holland, netherlands, Country",
        "UAE, united-arab-emirates, Country",
        "the Czech Republic, czech-republic, Country",
        "Hong Kong, hong-kong, Region",
        "Scotland, scotland, Region",
        "California, california, Region",
        "The Hague, the-hague, City",
        "Hangzhou, hangzhou, City",
        "the EU, european-union, GovernmentBody",
        "the Commerce Department, department-of-commerce, GovernmentBody",
        "NATO, north-atlantic-treaty-organization, Organization",
        "Nasdaq, nasdaq, Organization",
        "Taiwan Semiconductor Manufacturing Company, tsmc, Company",
        "the New York Times, the-new-york-times, Company",
        "the Guardian, the-guardian, Company",
        "a16z, andreessen-horowitz, InvestmentFirm",
        "Stanford, stanford-university, EducationalOrganization",
        "ChatGPT, chatgpt, Software",
        "iPhone, iphone, Hardware",
        "Ozempic, ozempic, Product",
        "Kai-fu Lee, kai-fu-lee, Person"
    })
    void knows(String name, String slug, String type) {
        assertThat(gazetteer.named(name))
                .extracting(GazetteerEntry::iri, GazetteerEntry::type)
                .containsExactly(tuple(NG.entity(slug), NG.term(type)));
    }

    @ParameterizedTest
    @CsvSource({
        "American, united-states",
        "Britons, united-kingdom",
        "Dutch, netherlands",
        "Danes, denmark",
        "Chinese, china",
        "South Korean, south-korea",
        "Scottish, scotland",
        "European, europe"
    })
    void demonymsNameCountriesAndRegions(String word, String slug) {
        assertThat(gazetteer.byDemonym(word).map(GazetteerEntry::iri)).contains(NG.entity(slug));
    }

    @ParameterizedTest
    @CsvSource({
        "Washington, united-states",
        "the White House, united-states",
        "the Biden administration, united-states",
        "Whitehall, united-kingdom",
        "the Kremlin, russia",
        "Peking, china",
        "The Hague, netherlands",
        "the Élysée, france",
        "Brussels, european-union"
    })
    void metonymsNameWhoActs(String words, String slug) {
        assertThat(gazetteer.byMetonym(words).map(GazetteerEntry::iri)).contains(NG.entity(slug));
    }

    @Test
    void capitalsLeadToTheirCountries() {
        GazetteerEntry washington = gazetteer.named("Washington").get(0);
        assertThat(washington.type()).isEqualTo(NG.CITY);
        assertThat(washington.capitalOf()).contains(NG.entity("united-states"));
        assertThat(gazetteer.byIri(NG.entity("hangzhou")).flatMap(GazetteerEntry::capitalOf))
                .isEqualTo(Optional.empty());
    }

    @Test
    void oneNameMayNameTwoThings() {
        assertThat(gazetteer.named("Georgia"))
                .extracting(GazetteerEntry::type)
                .containsExactlyInAnyOrder(NG.COUNTRY, NG.REGION);
    }

    @Test
    void everyEntryNamesAClassAndACountryThatExist() {
        Vocabulary vocabulary = Ontology.load(Path.of("ontology"), List.of()).vocabulary();
        assertThat(gazetteer.entries()).hasSizeGreaterThan(3000).allSatisfy(entry -> {
            assertThat(vocabulary.classes()).contains(entry.type());
            assertThat(entry.country().map(c -> gazetteer.byIri(c).isPresent())).isNotEqualTo(Optional.of(false));
        });
    }
}
