package org.newsgraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;

class ResolverTest {

    private final List<LocalEntity> entities = new ArrayList<>();
    private UserPairs pairs = UserPairs.NONE;

    private ResolverTest in(String article, Iri type, String name, String... aliases) {
        return as(article, NameForms.of(TestOntology.SMALL).slug(name, type), type, name, aliases);
    }

    private ResolverTest as(String article, String slug, Iri type, String name, String... aliases) {
        entities.add(LocalEntity.of(article, NG.entity(slug), type, name, List.of(aliases)));
        return this;
    }

    private Resolution resolution() {
        return new Resolver(
                        TestOntology.SMALL.vocabulary(),
                        TestOntology.SMALL.gazetteer(),
                        NameForms.of(TestOntology.SMALL),
                        pairs)
                .resolve(entities);
    }

    /** The clusters: {@code "Label: a/slug b/slug"}, sorted. */
    private List<String> clusters() {
        Resolution resolution = resolution();
        return resolution.entities().stream()
                .map(entity -> entity.label() + ": "
                        + resolution.links().entrySet().stream()
                                .filter(link -> link.getValue().canonical().equals(entity.iri()))
                                .map(link -> link.getKey().article() + "/"
                                        + link.getKey().iri().localName())
                                .collect(Collectors.joining(" ")))
                .sorted()
                .toList();
    }

    private String reason(String article, String slug) {
        return resolution()
                .links()
                .get(new LocalEntity.Key(article, NG.entity(slug)))
                .reason();
    }

    private Iri canonical(String article, String slug) {
        return resolution().canonicalOf(new LocalEntity.Key(article, NG.entity(slug)));
    }

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
    void aPersonIsNeverACompany() {
        in("a", NG.PERSON, "Morgan Stanley").in("b", NG.COMPANY, "Morgan Stanley");
        assertThat(clusters()).hasSize(2);
        assertThat(canonical("a", "morgan-stanley")).isNotEqualTo(canonical("b", "morgan-stanley"));
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
    void anIntroducedAliasLinksItsUseElsewhere() {
        in("a", NG.COMPANY, "Pendra Therapeutics", "Pendra").in("b", NG.COMPANY, "Pendra");
        assertThat(clusters()).containsExactly("Pendra Therapeutics: a/pendra-therapeutics b/pendra");
        assertThat(reason("b", "pendra")).isEqualTo("alias: \"Pendra\" in a");
        assertThat(reason("a", "pendra-therapeutics")).isEqualTo("own name");
    }

    @Test
    void anAcronymIsFollowedWhereItIsIntroduced() {
        in("a", NG.ORGANIZATION, "Global Grain Council", "GGC").in("b", NG.ORGANIZATION, "GGC");
        assertThat(clusters()).containsExactly("Global Grain Council: a/global-grain-council b/ggc");
        entities.clear();
        in("a", NG.ORGANIZATION, "Global Grain Council").in("b", NG.ORGANIZATION, "GGC");
        assertThat(clusters()).hasSize(2);
    }

    @Test
    void anAliasOfTwoLinksToNeither() {
        in("a", NG.COMPANY, "Pendra Therapeutics", "Pendra")
                .in("b", NG.COMPANY, "Pendra")
                .in("c", NG.COMPANY, "Pendra Shipping", "Pendra");
        assertThat(clusters()).hasSize(3);
    }

    @Test
    void anAliasOfAnotherClassDoesNotLink() {
        in("a", NG.COMPANY, "Pendra Therapeutics", "Pendra").in("b", NG.CITY, "Pendra");
        in("c", NG.EDUCATIONAL_ORGANIZATION, "Dorne").in("d", NG.COMPANY, "Dorne Instruments", "Dorne");
        assertThat(clusters()).hasSize(4);
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
        assertThat(clusters()).hasSize(2);
    }

    @Test
    void likenessIsNotPassedOnAlongAChain() {
        in("a", NG.COMPANY, "Pendra Therapeutics Holding", "Pendra Therapeutics")
                .in("b", NG.COMPANY, "Pendra Therapeutics", "Pendra")
                .in("c", NG.COMPANY, "Pendra");
        assertThat(clusters())
                .containsExactly(
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
        assertThat(clusters()).containsExactly("Liang Wenfeng: a/liang-wenfeng b/liang c/liang");
        in("d", NG.PERSON, "Liang Meiling", "Liang");
        assertThat(clusters()).hasSize(4);
    }

    @Test
    void aPersonOfOneNameOnlyIsTheSameEverywhere() {
        in("a", NG.PERSON, "Zarita").in("b", NG.PERSON, "Zarita");
        assertThat(clusters()).containsExactly("Zarita: a/zarita b/zarita");
        assertThat(reason("b", "zarita")).isEqualTo("same single name");
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

    @Test
    void theLabelIsNotWhatAHeadlineWritesInCapitals() {
        in("a", NG.COMPANY, "NORDLYS").in("b", NG.COMPANY, "Nordlys");
        assertThat(clusters()).containsExactly("Nordlys: a/nordlys b/nordlys");
    }

    @Test
    void anIriOfTheGazetteerMeansNobodyElse() {
        as("a", "openai-city", NG.CITY, "OpenAI");
        assertThat(canonical("a", "openai-city")).isEqualTo(NG.entity("openai-city"));
    }

    @Test
    void theUserJoinsWhatNoRuleWould() {
        pairs = UserPairs.parse("same\tPendra\tDorne Pharma\n", "pairs.tsv");
        in("a", NG.COMPANY, "Pendra").in("b", NG.COMPANY, "Dorne Pharma AG");
        assertThat(clusters()).hasSize(1);
        assertThat(reason("a", "pendra")).isEqualTo("user: pairs.tsv:1");
    }

    @Test
    void theUserPartsWhatTheRulesWouldJoin() {
        pairs = UserPairs.parse("different\tPendra\tPendra Therapeutics\n", "pairs.tsv");
        in("a", NG.COMPANY, "Pendra Therapeutics", "Pendra").in("b", NG.COMPANY, "Pendra");
        assertThat(clusters()).hasSize(2);
    }

    @Test
    void theUserPartsBearersOfOneName() {
        pairs = UserPairs.parse("different\tJane Smith@a\tJane Smith@b\n", "pairs.tsv");
        in("a", NG.PERSON, "Jane Smith").in("b", NG.PERSON, "Jane Smith").in("c", NG.PERSON, "Jane Smith");
        assertThat(clusters()).containsExactly("Jane Smith: a/jane-smith", "Jane Smith: b/jane-smith c/jane-smith");
        assertThat(canonical("a", "jane-smith")).isEqualTo(NG.entity("jane-smith-person"));
    }

    @Test
    void theUserPartsOneFromTheWellKnown() {
        pairs = UserPairs.parse("different\tGrace Hopper@a\tGrace Hopper\n", "pairs.tsv");
        in("a", NG.PERSON, "Grace Hopper").in("b", NG.PERSON, "Grace Hopper");
        assertThat(canonical("a", "grace-hopper")).isEqualTo(NG.entity("grace-hopper-person"));
        assertThat(canonical("b", "grace-hopper")).isEqualTo(NG.entity("grace-hopper"));
    }

    @Test
    void whatTheUserSaysOfStrangersIsRemarked() {
        pairs = UserPairs.parse("same\tPendra\tNobody\n", "pairs.tsv");
        in("a", NG.COMPANY, "Pendra");
        assertThat(resolution().remarks()).containsExactly("pairs.tsv:1: no article knows \"Nobody\"");
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
