package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.claim.Status;
import org.newsgraph.ontology.NG;
import org.newsgraph.resolve.NameForms;
import org.newsgraph.resolve.TestOntology;

class ArticleGraphTest {

    private static Set<Triple> triplesOf(Draft draft) {
        return ArticleGraph.triplesOf(
                draft.claims(), "reader", NameForms.of(TestOntology.SMALL), TestOntology.SMALL.gazetteer());
    }

    private static Set<String> subjects(Draft draft, Node property, Node object) {
        return triplesOf(draft).stream()
                .filter(t -> t.getPredicate().equals(property) && t.getObject().equals(object))
                .map(t -> t.getSubject().getURI().replaceFirst("https://w3id.org/newsgraph/", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void offsetsCountCodePoints() {
        Draft draft = new Draft("a.txt").text("😀é ").company("Dorne");
        assertThat(subjects(draft, Terms.ANCHOR_OF, Terms.text("Dorne"))).containsExactly("article/a.txt#char=3,8");
        assertThat(subjects(draft, Terms.BEGIN_INDEX, Values.index(3))).containsExactly("article/a.txt#char=3,8");
        assertThat(subjects(draft, Terms.END_INDEX, Values.index(8))).containsExactly("article/a.txt#char=3,8");
    }

    @Test
    void thereAreNoBlankNodes() {
        assertThat(triplesOf(Samples.FUNDING))
                .noneMatch(t -> t.getSubject().isBlank() || t.getObject().isBlank());
    }

    @Test
    void entitiesOfOneNameAreToldApartByClassThenNumber() {
        Draft draft = new Draft("a.txt")
                .company("DeepSeek")
                .entity(NG.SOFTWARE, "DeepSeek")
                .entity(NG.SOFTWARE, "deepSeek")
                .entity(NG.SOFTWARE, "Deepseek");
        assertThat(subjects(draft, Terms.TYPE, Terms.node(NG.SOFTWARE)))
                .containsExactly(
                        "entity/deepseek-software", "entity/deepseek-software-2", "entity/deepseek-software-3");
        assertThat(subjects(draft, Terms.TYPE, Terms.node(NG.COMPANY))).containsExactly("entity/deepseek");
    }

    @Test
    void anIriOfTheGazetteerIsOnlyForThoseItKnows() {
        Draft draft = new Draft("a.txt").entity(NG.CITY, "China").known(NG.COUNTRY, "PRC", "china");
        assertThat(subjects(draft, Terms.TYPE, Terms.node(NG.CITY))).containsExactly("entity/china-city");
        assertThat(subjects(draft, Terms.TYPE, Terms.node(NG.COUNTRY))).containsExactly("entity/china");
    }

    @Test
    void claimsOfOnePairAndStatusAreNumbered() {
        Draft draft = new Draft("a.txt")
                .company("Dorne")
                .company("Kell")
                .says("Dorne", NG.OWNER, "Kell")
                .says("Dorne", NG.OWNER, "Kell")
                .claims("Dorne", NG.OWNER, "Kell", Status.NEGATED);
        assertThat(subjects(draft, Terms.TYPE, Terms.CLAIM))
                .containsExactly(
                        "article/a.txt#claim-dorne-owner-kell-asserted",
                        "article/a.txt#claim-dorne-owner-kell-asserted-2",
                        "article/a.txt#claim-dorne-owner-kell-negated");
    }

    @ParameterizedTest
    @CsvSource({
        "a.txt, a.txt",
        "sub/a b.txt, sub/a%20b.txt",
        "ü.txt, %C3%BC.txt",
        "100%.txt, 100%25.txt",
        "a#b?c.txt, a%23b%3Fc.txt",
        "../a.txt, %2E%2E/a.txt"
    })
    void articlesHaveReadableIris(String id, String slug) {
        assertThat(ArticleIris.iriOf(id).value()).isEqualTo(NG.ARTICLE + slug);
    }
}
