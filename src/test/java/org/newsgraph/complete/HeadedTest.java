package org.newsgraph.complete;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.extract.ClaimReader;
import org.newsgraph.language.Conllu;
import org.newsgraph.mention.ArticleScene;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.MentionedEntities;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.Ontology;

/** Fragments under headings, on hand-written parses; the model chooses nobody. */
class HeadedTest {

    private static final Ontology ONTOLOGY = Ontology.load(Path.of("ontology"), List.of());

    private static final String HEADLINE = """
            1 Tea tea _ NN _ 2 nsubj
            2 rises rise _ VBZ _ 0 root

            # newpar
            """;

    private static final String ABOUT = HEADLINE + """
            1 About about _ IN _ 2 case
            2 Acme Acme _ NNP _ 0 root

            # newpar
            """;

    private static final String FOUNDED = """
            1 Founded found _ VBN _ 0 root
            2 by by _ IN _ 3 case
            3 Lee Lee _ NNP _ 1 obl:agent
            4 . . _ . _ 1 punct
            """;

    private static Entity entity(int id, Iri type, String name, int sentence, int token) {
        return new Entity(
                id,
                type,
                name,
                List.of(),
                Optional.empty(),
                List.of(new Mention(Mention.Kind.NAME, sentence, token, token + 1, token)));
    }

    private static List<String> claimsIn(String conllu, Entity... world) {
        ArticleScene scene = new ArticleScene(Conllu.article(conllu), new MentionedEntities(List.of(world)));
        return ClaimReader.ofFullSentences(ONTOLOGY).claimsIn(scene).claims().stream()
                .map(c -> world[c.subject()].name() + " " + c.predicate().localName() + " at " + c.confidence())
                .toList();
    }

    @Test
    void aFragmentSpeaksOfTheOneInTheHeading() {
        assertThat(claimsIn(ABOUT + FOUNDED, entity(0, NG.COMPANY, "Acme", 1, 1), entity(1, NG.PERSON, "Lee", 2, 2)))
                .containsExactly("Acme founder at 0.9");
    }

    @Test
    void aLabelSpeaksOfTheOneInTheHeading() {
        String label = """
                1 Founder founder _ NN _ 0 root
                2 : : _ : _ 1 punct
                3 Lee Lee _ NNP _ 1 appos
                """;
        assertThat(claimsIn(ABOUT + label, entity(0, NG.COMPANY, "Acme", 1, 1), entity(1, NG.PERSON, "Lee", 2, 2)))
                .containsExactly("Acme founder at 0.9");
    }

    @Test
    void aHeadingMaySayWhereItsFirmIs() {
        String heading = HEADLINE + """
                1 Acme Acme _ NNP _ 0 root
                2 , , _ , _ 1 punct
                3 Oslo Oslo _ NNP _ 1 appos

                # newpar
                """;
        assertThat(claimsIn(
                        heading + FOUNDED,
                        entity(0, NG.COMPANY, "Acme", 1, 0),
                        entity(1, NG.CITY, "Oslo", 1, 2),
                        entity(2, NG.PERSON, "Lee", 2, 2)))
                .contains("Acme founder at 0.9");
    }

    @Test
    void aHeadingThatTellsNewsHeadsNoFragment() {
        String heading = HEADLINE + """
                1 Acme Acme _ NNP _ 2 nsubj
                2 grows grow _ VBZ _ 0 root

                # newpar
                """;
        assertThat(claimsIn(heading + FOUNDED, entity(0, NG.COMPANY, "Acme", 1, 0), entity(1, NG.PERSON, "Lee", 2, 2)))
                .isEmpty();
    }

    @Test
    void aWholeSentenceIsNoFragment() {
        String sentence = """
                1 The the _ DT _ 2 det
                2 founder founder _ NN _ 5 nsubj
                3 , , _ , _ 2 punct
                4 Lee Lee _ NNP _ 2 appos
                5 left leave _ VBD _ 0 root
                6 . . _ . _ 5 punct
                """;
        assertThat(claimsIn(ABOUT + sentence, entity(0, NG.COMPANY, "Acme", 1, 1), entity(1, NG.PERSON, "Lee", 2, 3)))
                .isEmpty();
    }
}
