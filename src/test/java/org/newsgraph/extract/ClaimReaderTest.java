package org.newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.newsgraph.claim.Claim;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.language.Conllu;
import org.newsgraph.language.Sentence;
import org.newsgraph.mention.ArticleScene;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.MentionedEntities;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.Ontology;

/** When a second parser is asked, and what its trees are good for: no model is loaded. */
class ClaimReaderTest {

    private static final Ontology ONTOLOGY = Ontology.load(Path.of("ontology"), List.of());

    private static final String FOUNDED = """
            # Ann Lee founded Acme.
            1 Ann _ _ NNP _ 2 compound
            2 Lee _ _ NNP _ 3 nsubj
            3 founded found _ VBD _ 0 root
            4 Acme _ _ NNP _ 3 obj
            5 . _ _ . _ 3 punct
            """;

    private static final String MISREAD = FOUNDED.replace("3 nsubj", "4 compound");

    private static final String PRAISED = FOUNDED.replace("founded found", "praised praise");

    private final List<Sentence> asked = new ArrayList<>();

    @Test
    void whatTheFirstTreeHidesIsReadInTheSecondAndLessSure() {
        Claim claim = claimsIn(MISREAD, FOUNDED).get(0);
        assertThat(claim.predicate().localName()).isEqualTo("founder");
        assertThat(claim.confidence())
                .isLessThan(claimsIn(FOUNDED, FOUNDED).get(0).confidence());
    }

    @Test
    void nobodyIsAskedWhereTheFirstTreeYieldsTheRelation() {
        assertThat(claimsIn(FOUNDED, MISREAD)).hasSize(1);
        assertThat(asked).isEmpty();
    }

    @Test
    void nobodyIsAskedWhereNoFrameWaits() {
        assertThat(claimsIn(PRAISED, PRAISED)).isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    void nobodyIsAskedWhereTheWordsThatFrameNeedsAreNotThere() {
        String met = FOUNDED.replace("founded found", "met meet");
        claimsIn(met, met);
        assertThat(asked).isEmpty();
        String cost = met.replace(". _ _ .", "cost cost _ NN");
        claimsIn(cost, cost);
        assertThat(asked).hasSize(1);
    }

    private List<Claim> claimsIn(String first, String second) {
        UnaryOperator<Sentence> reparser = sentence -> {
            asked.add(sentence);
            return Conllu.sentence(second);
        };
        AnnotatedArticle article = Conllu.article(first);
        MentionedEntities entities = new MentionedEntities(List.of(
                entity(0, "Ann Lee", NG.PERSON, new Mention(Mention.Kind.NAME, 0, 0, 2, 1)),
                entity(1, "Acme", NG.COMPANY, new Mention(Mention.Kind.NAME, 0, 3, 4, 3))));
        return new ClaimReader(ONTOLOGY, reparser, Optional.empty())
                .claimsIn(new ArticleScene(article, entities))
                .claims();
    }

    private static Entity entity(int id, String name, Iri type, Mention mention) {
        return new Entity(id, type, name, List.of(), Optional.empty(), List.of(mention));
    }
}
