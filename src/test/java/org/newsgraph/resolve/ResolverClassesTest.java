package org.newsgraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newsgraph.ontology.NG;

/** When names of different classes are one, and of which class that is. */
class ResolverClassesTest extends ResolvedArticles {

    @Test
    void aPersonWithAGivenNameIsNeverACompany() {
        in("a", NG.PERSON, "Morgan Stanley")
                .in("b", NG.COMPANY, "Morgan Stanley")
                .in("c", NG.COMPANY, "Morgan Stanley");
        assertThat(clusters()).hasSize(2);
        assertThat(canonical("a", "morgan-stanley")).isNotEqualTo(canonical("b", "morgan-stanley"));
    }

    @Test
    void aPersonWithoutIsTheCompanyThatTwiceAsManyArticlesMean() {
        in("a", NG.PERSON, "Nordlys Mesk").in("b", NG.COMPANY, "Nordlys Mesk");
        assertThat(clusters()).hasSize(2);
        in("c", NG.COMPANY, "Nordlys Mesk");
        assertThat(clusters()).containsExactly("Nordlys Mesk: a/nordlys-mesk b/nordlys-mesk c/nordlys-mesk");
        assertThat(resolution().entities().get(0).type()).isEqualTo(NG.COMPANY);
        entities.clear();
        in("a", NG.PERSON, "Lewis").in("b", NG.COMPANY, "Lewis").in("c", NG.COMPANY, "Lewis");
        assertThat(clusters()).hasSize(2);
    }

    @Test
    void aProductOfSeveralWordsIsTheCompanyOfItsName() {
        in("a", NG.SOFTWARE, "Nordlys Mesk").in("b", NG.COMPANY, "Nordlys Mesk");
        assertThat(clusters()).hasSize(1);
    }

    @Test
    void aCityIsNeverACountry() {
        in("a", NG.COUNTRY, "Luxembourg").in("b", NG.CITY, "Luxembourg");
        assertThat(clusters()).hasSize(2);
    }

    @Test
    void somePlaceIsTheOnlyCityOfThatName() {
        in("a", NG.PLACE, "Leiden").in("b", NG.CITY, "Leiden");
        assertThat(clusters()).hasSize(1);
        assertThat(resolution().entities().get(0).type()).isEqualTo(NG.CITY);
    }

    @Test
    void theClassIsThatOfMostWhoSayMoreThanTheCoarseOne() {
        in("a", NG.ORGANIZATION, "Nordlys")
                .in("b", NG.ORGANIZATION, "Nordlys")
                .in("c", NG.ORGANIZATION, "Nordlys")
                .in("d", NG.COMPANY, "Nordlys")
                .in("e", NG.INVESTMENT_FIRM, "Nordlys");
        assertThat(resolution().entities().get(0).type()).isEqualTo(NG.INVESTMENT_FIRM);
        in("f", NG.COMPANY, "Nordlys");
        assertThat(resolution().entities().get(0).type()).isEqualTo(NG.COMPANY);
    }

    @Test
    void aProductAndACompanyOfOneNameInOneArticleAreTwo() {
        as("a", "deepseek", NG.COMPANY, "DeepSeek").as("a", "deepseek-software", NG.SOFTWARE, "DeepSeek");
        in("b", NG.COMPANY, "DeepSeek").in("c", NG.COMPANY, "DeepSeek");
        assertThat(clusters()).hasSize(2);
        assertThat(canonical("a", "deepseek-software")).isEqualTo(NG.entity("deepseek-software"));
    }

    @Test
    void aProductIsTheCompanyThatMostArticlesMeanByItsName() {
        in("a", NG.COMPANY, "DeepSeek").in("b", NG.COMPANY, "DeepSeek").in("c", NG.SOFTWARE, "DeepSeek");
        assertThat(clusters()).hasSize(1);
        assertThat(reason("c", "deepseek")).isEqualTo("same name, other class: most articles say Company");
        in("d", NG.SOFTWARE, "DeepSeek");
        assertThat(clusters()).hasSize(2);
    }

    @Test
    void aProjectIsTheOrganisationOfItsName() {
        in("a", NG.PROJECT, "Halcyon Gate").in("b", NG.ORGANIZATION, "Halcyon Gate");
        assertThat(clusters()).hasSize(1);
    }

    @Test
    void aPlaceIsTheCompanyThatTwiceAsManyArticlesMeanByItsName() {
        in("a", NG.COMPANY, "Nordlys").in("b", NG.REGION, "Nordlys");
        assertThat(clusters()).hasSize(2);
        in("c", NG.INVESTMENT_FIRM, "Nordlys");
        assertThat(clusters()).containsExactly("Nordlys: a/nordlys b/nordlys c/nordlys");
        assertThat(resolution().entities().get(0).type()).isEqualTo(NG.INVESTMENT_FIRM);
    }

    @Test
    void aPlaceOfSeveralWordsIsTheCompanyOfItsName() {
        in("a", NG.COMPANY, "Nordlys Cooperation").in("b", NG.REGION, "Nordlys Cooperation");
        assertThat(clusters()).hasSize(1);
    }

    @Test
    void aCompanyIsNeverThePlaceOfItsName() {
        in("a", NG.COMPANY, "Nordlys")
                .in("b", NG.REGION, "Nordlys")
                .in("c", NG.REGION, "Nordlys")
                .in("d", NG.REGION, "Nordlys");
        assertThat(clusters()).hasSize(2);
    }
}
