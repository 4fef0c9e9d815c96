package org.newsgraph.complete;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.claim.ClaimObject.EntityObject;
import org.newsgraph.extract.ClaimReader;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.language.Conllu;
import org.newsgraph.mention.ArticleScene;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.MentionedEntities;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.Ontology;

/** Who leads what another led, on hand-written parses: no language model is loaded. */
class InheritanceTest {

    private static final Ontology ONTOLOGY = Ontology.load(Path.of("ontology"), List.of());

    private static final List<Entity> WORLD = List.of(
            entity(0, NG.COMPANY, "Acme", 0, 2),
            entity(1, NG.PERSON, "Lee", 0, 0),
            entity(2, NG.PERSON, "Chan", 1, 0),
            entity(3, NG.PERSON, "Lee", 1, 2));

    private static Entity entity(int id, Iri type, String name, int sentence, int token) {
        return new Entity(
                id,
                type,
                name,
                List.of(),
                Optional.empty(),
                List.of(new Mention(Mention.Kind.NAME, sentence, token, token + 1, token)));
    }

    private static List<String> leadersIn(List<Entity> world, String second) {
        AnnotatedArticle article = Conllu.article("""
                1 Lee Lee _ NNP _ 2 nsubj
                2 runs run _ VBZ _ 0 root
                3 Acme Acme _ NNP _ 2 obj
                4 . . _ . _ 2 punct

                """ + second);
        ClaimReader reader = ClaimReader.ofGrammar(ONTOLOGY, (vacancy, candidates, nobody) -> Optional.empty());
        return reader.claimsIn(new ArticleScene(article, new MentionedEntities(world))).claims().stream()
                .filter(c -> c.predicate().localName().equals("leader"))
                .map(c -> world.get(c.subject()).name() + " | "
                        + world.get(((EntityObject) c.object()).id()).name() + " | "
                        + c.status().label())
                .toList();
    }

    private static final String SUCCESSION = """
            1 Chan Chan _ NNP _ 2 nsubj
            2 succeeds succeed _ VBZ _ 0 root
            3 Lee Lee _ NNP _ 2 obj
            4 . . _ . _ 2 punct
            """;

    @Test
    void whoSucceedsTheHeadOfAFirmLeadsIt() {
        Entity lee = new Entity(
                1,
                NG.PERSON,
                "Lee",
                List.of(),
                Optional.empty(),
                List.of(new Mention(Mention.Kind.NAME, 0, 0, 1, 0), new Mention(Mention.Kind.NAME, 1, 2, 3, 2)));
        assertThat(leadersIn(List.of(WORLD.get(0), lee, WORLD.get(2)), SUCCESSION))
                .containsExactlyInAnyOrder("Acme | Lee | asserted", "Acme | Chan | asserted");
    }

    @Test
    void whoSucceedsSomebodyElseLeadsNothing() {
        assertThat(leadersIn(WORLD, SUCCESSION)).containsExactly("Acme | Lee | asserted");
    }
}
