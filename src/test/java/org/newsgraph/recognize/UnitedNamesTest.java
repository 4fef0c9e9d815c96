package org.newsgraph.recognize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.recognize.TaggedText.entities;
import static org.newsgraph.recognize.TaggedText.names;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.MentionedEntities;

/** Which names of an article are names of one. */
class UnitedNamesTest {

    @Test
    void whoBearsATitleIsThePersonAndNotTheFirmCalledAfterHim() {
        List<Entity> entities = entities(
                        "Hugo/NNP Tarn/NNP founded/VBD Tarn/NNP Corp/NNP ./.", "Dr/NNP Tarn/NNP slept/VBD ./.")
                .entities();
        assertThat(entities.stream()
                        .collect(
                                Collectors.toMap(Entity::name, e -> e.mentions().size())))
                .isEqualTo(Map.of("Hugo Tarn", 2, "Tarn Corp", 1));
    }

    @Test
    void aTitleTellsAPersonFromTheFirmOfHisName() {
        MentionedEntities entities = entities(
                "We/PRP met/VBD Hugo/NNP Tarnov/NNP of/IN Tarnov/NNP Instruments/NNPS ./.",
                "It/PRP is/VBZ what/WP Tarnov/NNP sells/VBZ ./.",
                "Then/RB Dr/NNP Tarnov/NNP left/VBD ./.");
        Entity person = entities.entities().stream()
                .filter(entity -> entity.name().equals("Hugo Tarnov"))
                .findFirst()
                .orElseThrow();
        assertThat(person.mentions()).anyMatch(mention -> mention.sentence() == 2);
        assertThat(person.mentions()).noneMatch(mention -> mention.sentence() == 1);
    }

    @Test
    void aLongerNameThatComesLaterIsSomethingElse() {
        assertThat(names(
                        "Orrby/NNP wins/VBZ ./.",
                        "Orrby/NNP makes/VBZ pumps/NNS ./.",
                        "He/PRP liked/VBD the/DT Orrby/NNP Zip/NNP ./."))
                .containsExactly("Orrby", "Orrby Zip");
        assertThat(names(
                        "Orrby/NNP wins/VBZ ./.",
                        "Orrby/NNP makes/VBZ pumps/NNS ./.",
                        "He/PRP left/VBD Orrby/NNP Holdings/NNPS ./."))
                .containsExactly("Orrby Holdings");
        assertThat(names("Orrby/NNP wins/VBZ ./.", "Orrby/NNP Instruments/NNPS fell/VBD ./.", "Orrby/NNP rose/VBD ./."))
                .containsExactly("Orrby Instruments");
    }

    @Test
    void aFirmsFirstWordIsTheFirmWhoeverSpeaks() {
        assertThat(names(
                        "Brombel/NNP Partners/NNPS grew/VBD ./.", "It/PRP is/VBZ fine/JJ ,/, Brombel/NNP said/VBD ./."))
                .containsExactly("Brombel Partners");
    }

    @Test
    void whatIsCalledAfterASocietyIsAnother() {
        assertThat(names(
                        "Ada/NNP won/VBD the/DT Tarn/NNP Society/NNP Medal/NNP ./.",
                        "The/DT Tarn/NNP Society/NNP met/VBD ./."))
                .contains("Tarn Society Medal", "Tarn Society");
    }

    @Test
    void twoThatAHeadlineJoinsAreTwoWhereTheArticlePartsThem() {
        assertThat(names(
                        "Tarn/NNP Air/NNP &/CC Orr/NNP win/VBP orders/NNS",
                        "It/PRP likes/VBZ Tarn/NNP Air/NNP and/CC Orr/NNP Space/NNP ./."))
                .containsExactlyInAnyOrder("Tarn Air", "Orr Space");
        assertThat(names(
                        "Tarn/NNP &/CC Orr/NNP wins/VBZ orders/NNS",
                        "It/PRP likes/VBZ Tarn/NNP &/CC Orr/NNP ,/, and/CC Tarn/NNP slept/VBD ./."))
                .contains("Tarn & Orr")
                .doesNotContain("Orr");
    }

    @Test
    void theSchoolAtOneUniversityIsNotThatAtAnother() {
        assertThat(names(
                        "It/PRP met/VBD the/DT Hasker/NNP School/NNP of/IN Law/NNP ./.",
                        "It/PRP met/VBD the/DT School/NNP of/IN Law/NNP at/IN Tarn/NNP University/NNP ./."))
                .contains("Hasker School of Law", "School of Law");
    }

    @Test
    void nobodyIsCalledByHisSurnameBeforeHeIsNamed() {
        assertThat(names("It/PRP is/VBZ a/DT subsidiary/NN of/IN Tarnov/NNP ,/, the/DT company/NN founded/VBN by/IN "
                        + "Hugo/NNP Tarnov/NNP ./."))
                .containsExactly("Tarnov", "Hugo Tarnov");
    }
}
