package org.newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsgraph.claim.ClaimObject.EntityObject;
import org.newsgraph.claim.Qualifier;
import org.newsgraph.claim.Status;
import org.newsgraph.match.ReadClaim;
import org.newsgraph.match.ReadClaim.Place;
import org.newsgraph.match.ReadClaim.Tokens;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.Mention;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;
import org.newsgraph.status.StatusReader;

/** What frames and the learned reader say of a pair becomes one claim. */
class ArbiterTest {

    private static final Iri VERB = new Iri(NG.FRAME + "acquirer-verb");
    private static final Entity ACME = entity(0, "Acme");
    private static final Entity BOLT = entity(1, "Bolt");

    private final Arbiter arbiter = new Arbiter(Set.of(NG.PARTNER));

    private static Entity entity(int id, String name) {
        Mention mention = new Mention(Mention.Kind.NAME, 0, 2 * id, 2 * id + 1, 2 * id);
        return new Entity(id, NG.COMPANY, name, List.of(), Optional.empty(), List.of(mention));
    }

    private static ReadClaim read(
            Iri frame, Entity subject, Entity object, Status status, double confidence, int sentence) {
        List<Qualifier> reasons = frame.equals(VERB)
                ? List.of()
                : List.of(new Qualifier(NG.EXPLANATION, new Qualifier.Words("score " + confidence)));
        return new ReadClaim(
                subject,
                NG.ACQUIRER,
                new EntityObject(object.id()),
                new StatusReader.Reading(status, false, Optional.empty()),
                confidence,
                frame,
                new Place(sentence, new Tokens(0, 1), new Tokens(2, 3), new Tokens(1, 2)),
                reasons);
    }

    private static ReadClaim framed(Entity subject, Entity object, Status status) {
        return read(VERB, subject, object, status, 0.8, 0);
    }

    private static ReadClaim learned(Entity subject, Entity object, Status status, int sentence) {
        return read(ReadClaim.LEARNED, subject, object, status, 0.75, sentence);
    }

    @Test
    void agreementInOneSentenceIsOneClaimOfMoreConfidence() {
        List<Arbiter.Settled> settled =
                arbiter.settle(List.of(framed(ACME, BOLT, Status.ASSERTED), learned(ACME, BOLT, Status.ASSERTED, 0)));

        assertThat(settled).hasSize(1);
        assertThat(settled.get(0).confidence()).isEqualTo(0.9);
        assertThat(settled.get(0).best().frame()).isEqualTo(VERB);
        assertThat(settled.get(0).qualifiers()).extracting(Qualifier::property).containsExactly(NG.EXPLANATION);
    }

    @Test
    void theStatusThatAFrameReadHolds() {
        List<Arbiter.Settled> settled = arbiter.settle(
                List.of(framed(ACME, BOLT, Status.SPECULATIVE), learned(ACME, BOLT, Status.ASSERTED, 0)));

        assertThat(settled).extracting(s -> s.best().status()).containsExactly(Status.SPECULATIVE);
        assertThat(settled.get(0).readings()).hasSize(2);
    }

    @Test
    void theLearnedReaderIsNotHeardAgainstAFrameThatReadsItTheOtherWayRound() {
        List<Arbiter.Settled> settled =
                arbiter.settle(List.of(framed(ACME, BOLT, Status.ASSERTED), learned(BOLT, ACME, Status.ASSERTED, 0)));

        assertThat(settled).extracting(s -> s.best().subject()).containsExactly(ACME);
    }

    @Test
    void theLearnedReaderAloneMakesAClaimWithItsReasonsOnce() {
        List<Arbiter.Settled> settled = arbiter.settle(
                List.of(learned(ACME, BOLT, Status.ASSERTED, 0), learned(ACME, BOLT, Status.ASSERTED, 3)));

        assertThat(settled).hasSize(1);
        assertThat(settled.get(0).best().frame()).isEqualTo(ReadClaim.LEARNED);
        assertThat(settled.get(0).qualifiers()).hasSize(1);
    }

    @Test
    void anotherStatusInAnotherSentenceIsAnotherClaim() {
        List<Arbiter.Settled> settled =
                arbiter.settle(List.of(framed(ACME, BOLT, Status.ASSERTED), learned(ACME, BOLT, Status.NEGATED, 4)));

        assertThat(settled).extracting(s -> s.best().status()).containsExactly(Status.ASSERTED, Status.NEGATED);
    }
}
