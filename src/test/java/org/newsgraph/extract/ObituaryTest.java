package org.newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.newsgraph.claim.Claim;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.language.Conllu;
import org.newsgraph.mention.ArticleScene;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.MentionedEntities;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.Ontology;

/** What those led who have died, in articles of two sentences. No model is loaded. */
class ObituaryTest {

    private static final Ontology ONTOLOGY = Ontology.load(Path.of("ontology"), List.of());

    private static final String LED = """
            # Ann Lee led Acme.
            1 Ann _ _ NNP _ 2 compound
            2 Lee _ _ NNP _ 3 nsubj
            3 led lead _ VBD _ 0 root
            4 Acme _ _ NNP _ 3 obj
            5 . _ _ . _ 3 punct

            """;

    @Test
    void whoHasDiedLeadsNoMoreAndWorkedThere() {
        assertThat(claimsAfter("""
                # Lee died on Monday.
                1 Lee _ _ NNP _ 2 nsubj
                2 died die _ VBD _ 0 root
                3 on on _ IN _ 4 case
                4 Monday _ _ NNP _ 2 obl
                5 . _ _ . _ 2 punct
                """)).containsExactlyInAnyOrder("leader | NEGATED", "employer | ASSERTED");
    }

    @Test
    void whoNearlyDiedLeads() {
        assertThat(claimsAfter("""
                # Lee nearly died in May.
                1 Lee _ _ NNP _ 3 nsubj
                2 nearly nearly _ RB _ 3 advmod
                3 died die _ VBD _ 0 root
                4 in in _ IN _ 5 case
                5 May _ _ NNP _ 3 obl
                6 . _ _ . _ 3 punct
                """)).containsExactly("leader | ASSERTED");
    }

    private static List<String> claimsAfter(String second) {
        AnnotatedArticle article = Conllu.article(LED + second);
        MentionedEntities entities = new MentionedEntities(List.of(
                entity(
                        0,
                        "Ann Lee",
                        NG.PERSON,
                        new Mention(Mention.Kind.NAME, 0, 0, 2, 1),
                        new Mention(Mention.Kind.NAME, 1, 0, 1, 0)),
                entity(1, "Acme", NG.COMPANY, new Mention(Mention.Kind.NAME, 0, 3, 4, 3))));
        return new ClaimReader(ONTOLOGY, UnaryOperator.identity(), Optional.empty())
                .claimsIn(new ArticleScene(article, entities)).claims().stream()
                        .map(ObituaryTest::told)
                        .toList();
    }

    private static String told(Claim claim) {
        return claim.predicate().localName() + " | " + claim.status().name();
    }

    private static Entity entity(int id, String name, Iri type, Mention... mentions) {
        return new Entity(id, type, name, List.of(), Optional.empty(), List.of(mentions));
    }
}
