package org.newsgraph.recognize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.recognize.TaggedText.entities;
import static org.newsgraph.recognize.TaggedText.names;

import org.junit.jupiter.api.Test;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.MentionedEntities;

/** Whether an apostrophe belongs to a name or tells whose something is. */
class ApostropheNamesTest {

    @Test
    void anApostropheBelongsToANameWhereNothingIsOwned() {
        MentionedEntities entities = entities(
                "We/PRP asked/VBD Dobrin/NNP 's/POS ,/, which/WDT was/VBD founded/VBN in/IN 1822/CD ./.",
                "Dobrin/NNP 's/POS chairman/NN said/VBD no/UH ./.");
        assertThat(entities.entities()).extracting(Entity::name).contains("Dobrin's");
        assertThat(entities.headedBy(1, 0)).map(l -> l.entity().name()).contains("Dobrin's");
        assertThat(names("We/PRP asked/VBD Dobrin/NNP 's/POS chairman/NN ./.")).containsExactly("Dobrin");
        assertThat(names("It/PRP is/VBZ larger/JJR than/IN Dobrin/NNP 's/POS ./."))
                .containsExactly("Dobrin");
    }

    @Test
    void anApostropheBelongsToBodiesOfPeople() {
        assertThat(names("He/PRP chairs/VBZ the/DT Orrby/NNP Women/NNPS 's/POS Trust/NNP ./."))
                .containsExactly("Orrby Women's Trust");
    }

    @Test
    void anApostropheBeforeALegalFormIsInsideTheName() {
        assertThat(names("He/PRP works/VBZ for/IN Dobrin/NNP 's/POS Corp/NNP ./."))
                .containsExactly("Dobrin's Corp");
        assertThat(names("He/PRP likes/VBZ Dobrin/NNP 's/POS Lantern/NNP ./.")).doesNotContain("Dobrin's Lantern");
    }

    @Test
    void aFirmMayBeCalledAfterItsOwnersStore() {
        assertThat(names(
                        "Dobrin/NNP 's/POS Department/NNP Stores/NNPS fell/VBD ./.",
                        "It/PRP likes/VBZ Dobrin/NNP 's/POS Department/NNP Stores/NNPS ./."))
                .containsExactly("Dobrin's Department Stores");
        assertThat(names(
                        "Dobrin/NNP 's/POS Department/NNP Stores/NNPS fell/VBD ./.",
                        "The/DT owner/NN is/VBZ Dobrin/NNP ./."))
                .contains("Dobrin");
    }

    @Test
    void whatIsNamedSoAgainIsCalledSo() {
        assertThat(names(
                        "Dobrin/NNP 's/POS Lantern/NNP fell/VBD ./.",
                        "It/PRP likes/VBZ Dobrin/NNP 's/POS Lantern/NNP ./."))
                .containsExactly("Dobrin's Lantern");
        assertThat(names(
                        "Dobrin/NNP 's/POS Lantern/NNP fell/VBD ./.",
                        "It/PRP likes/VBZ Dobrin/NNP 's/POS Lantern/NNP ./.",
                        "We/PRP left/VBD Dobrin/NNP ./."))
                .containsExactly("Dobrin", "Lantern");
    }
}
