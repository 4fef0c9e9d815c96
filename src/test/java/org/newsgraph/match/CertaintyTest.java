package org.newsgraph.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.claim.Status;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.Mention.Kind;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;

class CertaintyTest {

    private static Entity of(Iri type) {
        return new Entity(0, type, "Acme", List.of(), Optional.empty(), List.of());
    }

    @Test
    void aNameIsAsSureAsTheFrame() {
        assertThat(Certainty.of(Kind.NAME, of(NG.COMPANY))).isEqualTo(1);
        assertThat(Certainty.of(Kind.NAME, of(NG.PERSON))).isEqualTo(1);
    }

    @Test
    void sheIsSurerThanItAndItThanTheCompany() {
        assertThat(Certainty.of(Kind.PRONOUN, of(NG.PERSON)))
                .isGreaterThan(Certainty.of(Kind.PRONOUN, of(NG.COMPANY)))
                .isLessThan(1);
        assertThat(Certainty.of(Kind.NOMINAL, of(NG.COMPANY)))
                .isLessThan(Certainty.of(Kind.PRONOUN, of(NG.COMPANY)))
                .isLessThan(Certainty.of(Kind.NOMINAL, of(NG.PERSON)));
    }

    @Test
    void whatTheArticleDoesNotSayItselfIsLessSure() {
        assertThat(Certainty.of(Status.ASSERTED)).isEqualTo(1);
        assertThat(Certainty.of(Status.ATTRIBUTED)).isLessThan(1);
        assertThat(Certainty.of(Status.SPECULATIVE)).isLessThan(1);
    }
}
