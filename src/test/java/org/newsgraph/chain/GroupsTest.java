package org.newsgraph.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.language.Conllu;
import org.newsgraph.language.NameLists;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.MentionedEntities.Located;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.recognize.MentionRecognizer;

class GroupsTest {

    private static final Ontology ONTOLOGY = Ontology.load(Path.of("ontology"), List.of());

    private static final MentionRecognizer RECOGNIZER = new MentionRecognizer(
            ONTOLOGY,
            NameLists.NONE,
            new Coreference(ONTOLOGY, (anaphor, candidates, nobody) -> AntecedentChoice.NOBODY));

    /** Whom the token of a sentence stands for, if for several. */
    private static List<String> severalAt(int sentence, int token, String conllu) {
        return RECOGNIZER.entitiesIn(Conllu.article(conllu)).severalAt(sentence, token - 1).stream()
                .map(Located::entity)
                .map(Entity::name)
                .toList();
    }

    private static final String MERGER = """
            1 Brombella Brombella _ NNP _ 5 nsubj
            2 Inc. Inc. _ NNP _ 1 flat
            3 and and _ CC _ 4 cc
            4 Quarrendon Quarrendon _ NNP _ 1 conj
            5 merged merge _ VBD _ 0 root
            6 . . _ . _ 5 punct

            """;

    private static final String QUARRENDON = """
            1 Quarrendon Quarrendon _ NNP _ 3 nsubj
            2 Inc. Inc. _ NNP _ 1 flat
            3 lost lose _ VBD _ 0 root
            4 money money _ NN _ 3 obj
            5 . . _ . _ 3 punct

            """;

    @Test
    void bothAreThoseWhoStandSideBySide() {
        assertThat(severalAt(2, 2, QUARRENDON + MERGER + """
                1 Both both _ DT _ 2 det
                2 companies company _ NNS _ 3 nsubj
                3 sued sue _ VBD _ 0 root
                4 Halvik Halvik _ NNP _ 3 obj
                5 Inc. Inc. _ NNP _ 4 flat
                6 . . _ . _ 3 punct
                """))
                .containsExactlyInAnyOrder("Brombella Inc.", "Quarrendon Inc.");
    }

    @Test
    void theTwoAreAlsoBuyerAndBought() {
        assertThat(severalAt(1, 2, """
                1 Brombella Brombella _ NNP _ 3 nsubj
                2 Inc. Inc. _ NNP _ 1 flat
                3 bought buy _ VBD _ 0 root
                4 Halvik Halvik _ NNP _ 3 obj
                5 Ltd. Ltd. _ NNP _ 4 flat
                6 . . _ . _ 3 punct

                1 Both both _ CC:preconj _ 2 cc:preconj
                2 firms firm _ NNS _ 3 nsubj
                3 shrank shrink _ VBD _ 0 root
                4 . . _ . _ 3 punct
                """)).containsExactlyInAnyOrder("Brombella Inc.", "Halvik Ltd.");
    }

    @Test
    void whoIsNamedBesideThemIsNoneOfThem() {
        assertThat(severalAt(1, 2, MERGER + """
                1 The the _ DT _ 2 det
                2 two two _ CD _ 3 nsubj
                3 sued sue _ VBD _ 0 root
                4 Quarrendon Quarrendon _ NNP _ 3 obj
                5 . . _ . _ 3 punct
                """)).isEmpty();
    }

    @Test
    void whatIsExplainedOrOfAnotherClassStandsForNobody() {
        assertThat(severalAt(1, 3, MERGER + """
                1 The the _ DT _ 3 det
                2 two two _ CD _ 3 nummod
                3 women woman _ NNS _ 4 nsubj
                4 left leave _ VBD _ 0 root
                5 . . _ . _ 4 punct
                """)).isEmpty();
        assertThat(severalAt(1, 2, MERGER + """
                1 The the _ DT _ 2 det
                2 companies company _ NNS _ 6 nsubj
                3 that that _ WDT _ 4 nsubj
                4 failed fail _ VBD _ 2 acl:relcl
                5 had have _ VBD _ 6 aux
                6 borrowed borrow _ VBN _ 0 root
                7 . . _ . _ 6 punct
                """)).isEmpty();
    }

    @Test
    void theyAreTheSubjectsOfTheSentenceBefore() {
        assertThat(severalAt(1, 1, MERGER + """
                1 They they _ PRP _ 3 nsubj
                2 will will _ MD _ 3 aux
                3 move move _ VB _ 0 root
                4 . . _ . _ 3 punct
                """)).containsExactlyInAnyOrder("Brombella Inc.", "Quarrendon");
    }

    @Test
    void aRelativeClauseOfSeveralIsAboutAllOfThem() {
        assertThat(severalAt(0, 8, """
                1 Halvik Halvik _ NNP _ 2 nsubj
                2 supplies supply _ VBZ _ 0 root
                3 Brombella Brombella _ NNP _ 2 obj
                4 Inc. Inc. _ NNP _ 3 flat
                5 and and _ CC _ 6 cc
                6 Quarrendon Quarrendon _ NNP _ 3 conj
                7 , , _ , _ 6 punct
                8 which which _ WDT _ 9 nsubj
                9 make make _ VBP _ 6 acl:relcl
                10 ships ship _ NNS _ 9 obj
                11 . . _ . _ 2 punct
                """)).containsExactlyInAnyOrder("Brombella Inc.", "Quarrendon");
    }
}
