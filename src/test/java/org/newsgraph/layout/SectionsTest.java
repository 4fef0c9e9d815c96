package org.newsgraph.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.language.Conllu;

class SectionsTest {

    private static final String FACT_SHEET = """
            1 Acme Acme _ NNP _
            2 grows grow _ VBZ _

            # newpar
            1 About about _ IN _
            2 Acme Acme _ NNP _

            # newpar
            1 Founded found _ VBN _
            2 : : _ : _
            3 1911 1911 _ CD _

            # newpar
            1 Head head _ NN _
            2 office office _ NN _
            3 : : _ : _
            4 Oslo Oslo _ NNP _

            # newpar
            1 Press press _ NN _
            2 office office _ NN _

            # newpar
            1 Ask ask _ VB _
            2 Ann Ann _ NNP _
            3 . . _ . _
            """;

    private final Sections sections = new Sections(Conllu.article(FACT_SHEET));

    @Test
    void aShortLineOfItsOwnHeadsWhatFollows() {
        assertThat(sections.headingOf(2)).contains(1);
        assertThat(sections.headingOf(5)).contains(4);
    }

    @Test
    void aLineOfATableIsNoHeading() {
        assertThat(sections.headingOf(3)).contains(1);
    }

    @Test
    void neitherTheHeadlineNorAHeadingStandsUnderAHeading() {
        assertThat(sections.headingOf(0)).isEmpty();
        assertThat(sections.headingOf(1)).isEqualTo(Optional.empty());
    }
}
