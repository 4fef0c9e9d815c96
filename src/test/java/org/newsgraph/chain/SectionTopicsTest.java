package org.newsgraph.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.language.Conllu;
import org.newsgraph.mention.MentionedEntities;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.recognize.MentionRecognizer;

/** Whom words below headings mean, on hand-written parses. */
class SectionTopicsTest {

    private static final MentionRecognizer RECOGNIZER =
            new MentionRecognizer(Ontology.load(Path.of("ontology"), List.of()));

    /** Brombella Inc. bought Quarrendon Ltd. Brombella Inc. grows. %s. The company is small. We make pumps. */
    private static final String RELEASE = """
            1 Brombella Brombella _ NNP _ 3 nsubj
            2 Inc. Inc. _ NNP _ 1 flat
            3 bought buy _ VBD _ 0 root
            4 Quarrendon Quarrendon _ NNP _ 3 obj
            5 Ltd. Ltd. _ NNP _ 4 flat
            6 . . _ . _ 3 punct

            # newpar
            1 Brombella Brombella _ NNP _ 3 nsubj
            2 Inc. Inc. _ NNP _ 1 flat
            3 grows grow _ VBZ _ 0 root
            4 . . _ . _ 3 punct

            # newpar
            1 About about _ IN _ 2 case
            2 Quarrendon Quarrendon _ NNP _ 0 root
            3 Ltd Ltd. _ NNP _ 2 flat

            # newpar
            1 The the _ DT _ 2 det
            2 company company _ NN _ 4 nsubj
            3 is be _ VBZ _ 4 cop
            4 small small _ JJ _ 0 root
            5 . . _ . _ 4 punct

            1 We we _ PRP _ 2 nsubj
            2 make make _ VBP _ 0 root
            3 pumps pump _ NNS _ 2 obj
            4 . . _ . _ 2 punct
            """;

    private static Optional<String> at(MentionedEntities entities, int sentence, int token) {
        return entities.headedBy(sentence, token - 1).map(l -> l.entity().name());
    }

    @Test
    void theCompanyBelowAHeadingIsTheOneItNames() {
        assertThat(at(RECOGNIZER.entitiesIn(Conllu.article(RELEASE)), 3, 2)).contains("Quarrendon Ltd.");
    }

    @Test
    void aNameAloneMayBeACreditAndHeadsNothing() {
        String credit = RELEASE.replaceFirst("1 About about _ IN _ 2 case\n", "# no more than a name\n")
                .replace("2 Quarrendon Quarrendon _ NNP _ 0 root", "1 Quarrendon Quarrendon _ NNP _ 0 root")
                .replace("3 Ltd Ltd. _ NNP _ 2 flat", "2 Ltd Ltd. _ NNP _ 1 flat");
        assertThat(at(RECOGNIZER.entitiesIn(Conllu.article(credit)), 4, 1)).isEmpty();
    }

    @Test
    void weBelowAHeadingAreTheOneItNames() {
        assertThat(at(RECOGNIZER.entitiesIn(Conllu.article(RELEASE)), 4, 1)).contains("Quarrendon Ltd.");
    }
}
