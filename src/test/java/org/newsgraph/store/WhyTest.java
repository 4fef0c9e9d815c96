package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.article.InputException;
import org.newsgraph.claim.Qualifier;
import org.newsgraph.claim.Status;
import org.newsgraph.ontology.NG;
import org.newsgraph.resolve.TestOntology;
import org.newsgraph.store.Explanation.Ground;
import org.newsgraph.store.Explanation.NameChain;
import org.newsgraph.store.Explanation.Place;

class WhyTest {

    @TempDir
    static Path folder;

    private static KnowledgeStore store;

    @BeforeAll
    static void build() {
        store = KnowledgeStore.inMemory(folder.resolve("store"));
        Draft denial = new Draft("denial.txt")
                .company("Pendra")
                .person("T. Vesterby")
                .claims("Pendra", NG.LEADER, "T. Vesterby", Status.NEGATED)
                .claims("Pendra", NG.LEADER, "T. Vesterby", Status.SPECULATIVE)
                .claims(
                        "Pendra",
                        NG.FOUNDER,
                        "T. Vesterby",
                        Status.ASSERTED,
                        new Qualifier(
                                NG.EXPLANATION,
                                new Qualifier.Words(
                                        "score 0.91; read as in: \"Ann founded Acme.\" (Acme founder Ann)")));
        store.put(
                List.of(Samples.FUNDING.claims(), Samples.RIVALS.claims(), denial.claims()),
                "reader",
                TestOntology.SMALL);
        store.rebuildKnowledge(TestOntology.SMALL);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private static Explanation why(String subject, String predicate, String object) {
        return Why.explain(store, TestOntology.SMALL.vocabulary(), subject, predicate, object);
    }

    @Test
    void aFactLeadsToItsSentenceAndTheChainOfNames() {
        StringBuilder out = new StringBuilder();
        ExplanationText.print(why("pendra", "competitor", "OPENAI"), out);
        assertThat(out.toString()).isEqualTo("""
                        Pendra Therapeutics – competitor – OpenAI: a fact, said by 1 article

                        rivals/a b.txt: attributed (to a spokesman), confidence 0.85, read by frame by-hand
                          4:1 (characters 34–59): "Pendra competitor OpenAi."
                            "Pendra" (competitor) "OpenAi"
                          subject: Pendra = Pendra Therapeutics, entity:pendra-therapeutics (alias: "Pendra" in funding.txt)
                          object: OpenAi = OpenAI, entity:openai (gazetteer)
                        """);
    }

    @Test
    void aSymmetricFactIsExplainedFromBothEnds() {
        Explanation explanation = why("OpenAI", "competitor", "Pendra Therapeutics");
        assertThat(explanation.isFact()).isTrue();
        assertThat(explanation.grounds()).hasSize(1);
        assertThat(explanation.grounds().get(0).inference()).contains("competitor holds both ways");
    }

    @Test
    void anInferredFactNamesWhatImpliesIt() {
        Explanation explanation = why("Tomas Vesterby", "employer", "Pendra");
        assertThat(explanation.isFact()).isTrue();
        assertThat(explanation.grounds().stream().map(Ground::inference))
                .containsExactly(Optional.of("leader implies employer the other way round"));
    }

    @Test
    void aLearnedClaimNamesTheSentencesItWasReadLike() {
        StringBuilder out = new StringBuilder();
        ExplanationText.print(why("Pendra", "founder", "tomas vesterby"), out);
        assertThat(out.toString())
                .contains("the learned reader: score 0.91; read as in: \"Ann founded Acme.\" (Acme founder Ann)");
    }

    @Test
    void wordsThatAreNotTheNameBeginTheChain() {
        Ground ground = new Ground(
                "a.txt",
                "asserted",
                "0.9",
                Optional.empty(),
                "found",
                Optional.empty(),
                Optional.empty(),
                new NameChain(
                        "Pendra", "Pendra Therapeutics", Optional.of(NG.ENTITY + "pendra"), Optional.of("same name")),
                new NameChain("Ann Lee", "Ann Lee", Optional.of(NG.ENTITY + "ann-lee"), Optional.of("own name")),
                List.of(new Place("She founded it.", 9, 24, 1, 10, List.of("it"), List.of("founded"), List.of("She"))));
        StringBuilder out = new StringBuilder();
        ExplanationText.print(
                new Explanation("Pendra Therapeutics", "founder", "Ann Lee", true, List.of(ground), List.of(), 0), out);
        assertThat(out.toString())
                .contains("  subject: \"it\" = Pendra = Pendra Therapeutics, entity:pendra (same name)\n")
                .contains("  object: \"She\" = Ann Lee = Ann Lee, entity:ann-lee (own name)\n");
    }

    @Test
    void whatIsTooUnsureForTheGraphIsSaidToBe() {
        store.useMinConfidence(0.9);
        store.rebuildKnowledge(TestOntology.SMALL);
        Explanation explanation = why("Pendra Therapeutics", "leader", "Tomas Vesterby");
        StringBuilder out = new StringBuilder();
        ExplanationText.print(explanation, out);
        assertThat(explanation.isFact()).isFalse();
        assertThat(explanation.grounds()).isNotEmpty();
        assertThat(out).contains("no fact, though said by 1 article: the graph was built with --min-confidence 0.9\n");
    }

    @Test
    void contraryClaimsAreListed() {
        Explanation explanation = why("Pendra", "leader", "tomas vesterby");
        assertThat(explanation.isFact()).isTrue();
        assertThat(explanation.grounds().stream().map(Ground::article)).containsExactly("funding.txt");
        assertThat(explanation.contrary().stream().map(Ground::status)).containsExactly("negated", "speculative");
        assertThat(explanation.contrary().get(0).object().reason()).contains("initials: of \"Tomas Vesterby\"");
    }

    @Test
    void datesAndAmountsCanBeAskedFor() {
        assertThat(why("Pendra", "foundingDate", "2019-05").grounds()).hasSize(1);
        assertThat(why("Pendra", "valuation", "157000000000 USD").grounds()).hasSize(1);
        assertThat(why("Pendra", "foundingDate", "1999").isFact()).isFalse();
    }

    @Test
    void irisAndLabelsOfPropertiesAreNamesToo() {
        assertThat(why("entity:pendra-therapeutics", "ng:leader", NG.ENTITY + "tomas-vesterby")
                        .isFact())
                .isTrue();
        assertThat(why("<" + NG.ENTITY + "pendra>", NG.LEADER.value(), "Tomas Vesterby")
                        .isFact())
                .isTrue();
        assertThat(why("Pendra", "Founding Date", "2019-05").isFact()).isTrue();
    }

    @Test
    void whatNobodySaysHasNoGrounds() {
        Explanation explanation = why("OpenAI", "leader", "Tomas Vesterby");
        assertThat(explanation.isFact()).isFalse();
        assertThat(explanation.grounds()).isEmpty();
    }

    @Test
    void anUnknownNameGetsSuggestions() {
        assertThatThrownBy(() -> why("Pemdra", "leader", "Tomas Vesterby"))
                .isInstanceOf(InputException.class)
                .hasMessage("the store knows nobody and nothing called \"Pemdra\"; did you mean \"Pendra\"?");
        assertThatThrownBy(() -> why("Pendra", "leader", "Vesterby"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("\"Tomas Vesterby\"");
        assertThatThrownBy(() -> why("Zzyzx Quux", "leader", "Vesterby"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("newsgraph claims");
    }

    @Test
    void anUnknownPropertyGetsSuggestions() {
        assertThatThrownBy(() -> why("Pendra", "leeder", "Tomas Vesterby"))
                .isInstanceOf(InputException.class)
                .hasMessage("there is no property \"leeder\"; did you mean \"leader\"?");
        assertThatThrownBy(() -> why("Pendra", "xyzzy", "Tomas Vesterby"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("use one of acquirer, alumniOf");
    }
}
