package org.newsgraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;

/** Which names are one. */
class ResolverTest extends ResolvedArticles {

    @Test
    void spellingsOfOneNameAreOne() {
        in("a", NG.COMPANY, "Deepseek").in("b", NG.ORGANIZATION, "DeepSeek").in("c", NG.COMPANY, "DeepSeek Inc.");
        assertThat(clusters()).containsExactly("DeepSeek: a/deepseek b/deepseek c/deepseek");
        assertThat(reason("a", "deepseek")).isEqualTo("same name");
    }

    @Test
    void theLabelIsWhatMostArticlesSay() {
        in("a", NG.COMPANY, "DeepSeek AG").in("b", NG.COMPANY, "DeepSeek").in("c", NG.COMPANY, "DeepSeek");
        assertThat(clusters()).containsExactly("DeepSeek: a/deepseek b/deepseek c/deepseek");
    }

    @Test
    void theGazetteersNameAndIriWin() {
        as("a", "openai", NG.COMPANY, "Open AI").as("b", "openai-company", NG.ORGANIZATION, "OpenAi Inc.");
        assertThat(clusters()).containsExactly("OpenAI: a/openai b/openai-company");
        assertThat(reason("b", "openai-company")).isEqualTo("gazetteer");
        assertThat(canonical("b", "openai-company")).isEqualTo(NG.entity("openai"));
    }

    @Test
    void anIntroducedAliasLinksItsUseElsewhere() {
        in("a", NG.COMPANY, "Pendra Therapeutics", "Pendra").in("b", NG.COMPANY, "Pendra");
        bothKnowNordlys("a", "b");
        assertThat(clusters())
                .containsExactly("Nordlys: a/nordlys b/nordlys", "Pendra Therapeutics: a/pendra-therapeutics b/pendra");
        assertThat(reason("b", "pendra")).isEqualTo("alias: \"Pendra\" in a");
        assertThat(reason("a", "pendra-therapeutics")).isEqualTo("own name");
    }

    @Test
    void anAliasAmongOtherAcquaintancesIsSomebodyElse() {
        in("a", NG.COMPANY, "Pendra Therapeutics", "Pendra").in("b", NG.COMPANY, "Pendra");
        in("a", NG.COMPANY, "OpenAI").in("b", NG.COMPANY, "OpenAI");
        in("a", NG.CITY, "Leiden").in("b", NG.CITY, "Leiden");
        assertThat(clusters()).contains("Pendra Therapeutics: a/pendra-therapeutics", "Pendra: b/pendra");
        in("a", NG.PERSON, "Grace Hopper").in("b", NG.PERSON, "Grace Hopper");
        assertThat(clusters()).contains("Pendra Therapeutics: a/pendra-therapeutics b/pendra");
    }

    @Test
    void anAcronymIsFollowedWhereItIsIntroduced() {
        in("a", NG.ORGANIZATION, "Global Grain Storage Council", "GGSC").in("b", NG.ORGANIZATION, "GGSC");
        assertThat(clusters()).containsExactly("Global Grain Storage Council: a/global-grain-storage-council b/ggsc");
        entities.clear();
        in("a", NG.ORGANIZATION, "Global Grain Storage Council").in("b", NG.ORGANIZATION, "GGSC");
        assertThat(clusters()).hasSize(2);
        entities.clear();
        in("a", NG.ORGANIZATION, "Global Grain Council", "GGC").in("b", NG.ORGANIZATION, "GGC");
        assertThat(clusters()).hasSize(2);
        bothKnowNordlys("a", "b");
        assertThat(clusters()).hasSize(2);
    }

    @Test
    void anAliasOfTwoLinksToNeither() {
        in("a", NG.COMPANY, "Pendra Therapeutics", "Pendra")
                .in("b", NG.COMPANY, "Pendra")
                .in("c", NG.COMPANY, "Pendra Shipping", "Pendra");
        bothKnowNordlys("a", "b");
        bothKnowNordlys("b", "c");
        assertThat(clusters()).hasSize(4);
    }

    @Test
    void anAliasOfAnotherClassDoesNotLink() {
        in("a", NG.COMPANY, "Pendra Therapeutics", "Pendra").in("b", NG.CITY, "Pendra");
        in("c", NG.EDUCATIONAL_ORGANIZATION, "Dorne").in("d", NG.COMPANY, "Dorne Instruments", "Dorne");
        bothKnowNordlys("a", "b");
        bothKnowNordlys("c", "d");
        assertThat(clusters()).hasSize(5);
    }

    @Test
    void whoMeetsInAnArticleIsTwo() {
        in("a", NG.COMPANY, "Pendra Therapeutics", "Pendra")
                .in("b", NG.COMPANY, "Pendra")
                .in("b", NG.COMPANY, "Pendra Therapeutics");
        assertThat(clusters())
                .containsExactly(
                        "Pendra Therapeutics: a/pendra-therapeutics b/pendra-therapeutics", "Pendra: b/pendra");
    }

    @Test
    void aNameOnItsOwnInManyArticlesIsNobodysAlias() {
        in("a", NG.COMPANY, "Appel Bank", "Appel");
        for (int i = 0; i < 6; i++) {
            in("b" + i, NG.COMPANY, "Appel");
        }
        bothKnowNordlys("a", "b0");
        assertThat(clusters()).hasSize(3);
    }

    @Test
    void likenessIsNotPassedOnAlongAChain() {
        in("a", NG.COMPANY, "Pendra Therapeutics Holding", "Pendra Therapeutics")
                .in("b", NG.COMPANY, "Pendra Therapeutics", "Pendra")
                .in("c", NG.COMPANY, "Pendra");
        bothKnowNordlys("a", "b");
        bothKnowNordlys("b", "c");
        assertThat(clusters())
                .containsExactly(
                        "Nordlys: a/nordlys b/nordlys c/nordlys",
                        "Pendra Therapeutics Holding: a/pendra-therapeutics-holding b/pendra-therapeutics",
                        "Pendra: c/pendra");
    }

    @Test
    void twoNamesThatAreEachOthersAliasAreOne() {
        in("a", NG.COMPANY, "Metta", "Visagebook").in("b", NG.COMPANY, "Visagebook", "Metta");
        assertThat(clusters()).containsExactly("Visagebook: a/metta b/visagebook");
    }

    @Test
    void initialsMeanTheOnlyPersonTheyFit() {
        in("a", NG.PERSON, "Tomas Vesterby").in("b", NG.PERSON, "T. Vesterby").in("c", NG.PERSON, "Dr Tomas Vesterby");
        assertThat(clusters()).containsExactly("Tomas Vesterby: a/tomas-vesterby b/t-vesterby c/tomas-vesterby");
        assertThat(reason("b", "t-vesterby")).isEqualTo("initials: of \"Tomas Vesterby\"");
        in("d", NG.PERSON, "Tilda Vesterby");
        assertThat(canonical("b", "t-vesterby")).isEqualTo(NG.entity("t-vesterby"));
    }

    @Test
    void aMiddleInitialIsNoOtherPersonUnlessTwoDiffer() {
        in("a", NG.PERSON, "Mary T. Barrow").in("b", NG.PERSON, "Mary Barrow");
        assertThat(clusters()).hasSize(1);
        in("c", NG.PERSON, "Mary K. Barrow");
        assertThat(clusters()).hasSize(3);
    }

    @Test
    void familyNameFirstIsTheSamePerson() {
        in("a", NG.PERSON, "Liang Wenfeng").in("b", NG.PERSON, "Wenfeng Liang");
        assertThat(clusters()).hasSize(1);
    }

    @Test
    void aSingleNameMeansTheOnlyPersonWhoIsCalledSo() {
        in("a", NG.PERSON, "Liang Wenfeng", "Liang").in("b", NG.PERSON, "Liang").in("c", NG.PERSON, "Liang");
        bothKnowNordlys("a", "b");
        assertThat(clusters())
                .containsExactly(
                        "Liang Wenfeng: a/liang-wenfeng b/liang", "Liang: c/liang", "Nordlys: a/nordlys b/nordlys");
        in("d", NG.PERSON, "Liang Meiling", "Liang").in("d", NG.COMPANY, "Nordlys");
        assertThat(clusters()).contains("Liang: b/liang", "Liang: c/liang");
    }

    @Test
    void aPersonOfOneNameOnlyIsTheSameInOneCompany() {
        in("a", NG.PERSON, "Zarita").in("b", NG.PERSON, "Zarita").in("c", NG.PERSON, "Zarita");
        bothKnowNordlys("a", "b");
        assertThat(clusters())
                .containsExactly("Nordlys: a/nordlys b/nordlys", "Zarita: a/zarita b/zarita", "Zarita: c/zarita");
        assertThat(reason("b", "zarita")).isEqualTo("same single name");
    }

    @Test
    void aBodyCalledByWhatItIsIsThatOfItsCountry() {
        for (String name : new String[] {"Ministry of Finance", "High Court", "Treasury"}) {
            entities.clear();
            for (String article : new String[] {"a", "b", "c"}) {
                in(article, NG.ORGANIZATION, name);
                in(article, NG.COUNTRY, article.equals("c") ? "Peru" : "Bolivia");
            }
            String slug = name.toLowerCase(Locale.ROOT).replace(' ', '-');
            assertThat(canonical("a", slug)).isEqualTo(canonical("b", slug)).isNotEqualTo(canonical("c", slug));
        }
    }

    @Test
    void aBodyWithANameIsTheSameEverywhere() {
        in("a", NG.GOVERNMENT_BODY, "Bolivian Ministry of Finance")
                .in("b", NG.GOVERNMENT_BODY, "Bolivian Ministry of Finance");
        assertThat(clusters()).hasSize(1);
    }

    @Test
    void aFirmOfWhoseNameOnlyItsKindIsLeftIsAnyFirm() {
        in("a", NG.COMPANY, "Gas Ltd")
                .in("b", NG.COMPANY, "Gas Ltd")
                .in("c", NG.COMPANY, "Holdings")
                .in("d", NG.COMPANY, "Holdings Inc.");
        assertThat(clusters()).hasSize(4);
        entities.clear();
        in("a", NG.COMPANY, "First Energy Group").in("b", NG.COMPANY, "First Energy Group Inc.");
        assertThat(clusters()).hasSize(1);
    }

    private void bothKnowNordlys(String one, String other) {
        for (String article : List.of(one, other)) {
            if (entities.stream()
                    .noneMatch(e -> e.article().equals(article) && e.name().equals("Nordlys"))) {
                in(article, NG.COMPANY, "Nordlys");
            }
        }
    }

    @Test
    void theLabelIsNotWhatAHeadlineWritesInCapitals() {
        in("a", NG.COMPANY, "NORDLYS").in("b", NG.COMPANY, "Nordlys");
        assertThat(clusters()).containsExactly("Nordlys: a/nordlys b/nordlys");
    }

    @Test
    void wellKnownLettersAreKnownInCapitalsOnly() {
        in("a", NG.COMPANY, "Ogpu AG").in("b", NG.ORGANIZATION, "OGPU");
        assertThat(clusters()).containsExactly("Ogpu AG: a/ogpu", "Outer Grain Pool Union: b/ogpu");
    }

    @Test
    void aFirmByItsLegalFormIsNobodyWhoIsOnlyCalledSoToo() {
        in("a", NG.COMPANY, "Pool Union PLC").in("b", NG.ORGANIZATION, "Pool Union");
        assertThat(clusters()).containsExactly("Outer Grain Pool Union: b/pool-union", "Pool Union PLC: a/pool-union");
        entities.clear();
        in("a", NG.ORGANIZATION, "Mutual Tariff Agreements", "MTA").in("b", NG.COMPANY, "MTA Inc");
        assertThat(clusters()).hasSize(2);
    }

    @Test
    void anIriOfTheGazetteerMeansNobodyElse() {
        as("a", "openai-city", NG.CITY, "OpenAI");
        assertThat(canonical("a", "openai-city")).isEqualTo(NG.entity("openai-city"));
    }

    @Test
    void theOrderOfEntitiesDoesNotMatter() {
        Random random = new Random(7);
        String[] names = {
            "Pendra",
            "Pendra Therapeutics",
            "Pendra AG",
            "Dorne",
            "Dorne Instruments",
            "T. Vesterby",
            "Tomas Vesterby",
            "Vesterby",
            "Vesterby Tomas",
            "OpenAI",
            "Open Ai",
            "US",
            "Hopper"
        };
        Iri[] types = {NG.COMPANY, NG.ORGANIZATION, NG.PERSON, NG.SOFTWARE, NG.PROJECT, NG.PLACE, NG.COUNTRY};
        for (int round = 0; round < 200; round++) {
            entities.clear();
            for (int i = 0; i < 12; i++) {
                String name = names[random.nextInt(names.length)];
                String alias = names[random.nextInt(names.length)];
                as("article" + random.nextInt(5), "e" + i, types[random.nextInt(types.length)], name, alias);
            }
            Resolution before = resolution();
            Collections.shuffle(entities, random);
            assertThat(resolution()).isEqualTo(before);
        }
    }
}
