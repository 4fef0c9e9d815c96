package org.newsgraph.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.article.Span;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.learn.OtherClaims.OtherClaim;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.MentionedEntities.Located;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.Ontology;

/** How what another reader makes of a sentence stands to <em>Acme owner Bolt</em>. */
class OtherClaimsTest {

    private static final Ontology ONTOLOGY = Ontology.load(Path.of("ontology"), List.of());
    private static final int ACME = 0;
    private static final int BOLT = 1;
    private static final int COIL = 2;

    private static Located company(int id) {
        Mention mention = new Mention(Mention.Kind.NAME, 0, id, id + 1, id);
        return new Located(
                mention, new Entity(id, NG.COMPANY, "Company " + id, List.of(), Optional.empty(), List.of(mention)));
    }

    private static Candidate acmeAndBolt(Iri property) {
        List<Token> tokens = List.of(
                new Token(0, "Acme", "Acme", "NNP", "O", new Span(0, 4)),
                new Token(1, "Bolt", "Bolt", "NNP", "O", new Span(5, 9)));
        CandidatePair pair = new CandidatePair(new Sentence(0, tokens, List.of()), company(ACME), company(BOLT));
        Label label = new Label(ONTOLOGY.vocabulary().property(property.value()).orElseThrow(), false);
        return new Candidate(0, pair, 0, label, new PairScorer.Scored(new float[5], new byte[0]));
    }

    private static double[] besideOwner(OtherClaim... others) {
        return new OtherClaims(List.of(others)).beside(acmeAndBolt(NG.OWNER));
    }

    @Test
    void theSameClaimIsToldFromTheTurnedOne() {
        OtherClaim same = new OtherClaim(ACME, NG.OWNER, BOLT);
        OtherClaim turned = new OtherClaim(BOLT, NG.OWNER, ACME);

        assertThat(new OtherClaims(List.of(same)).hold(acmeAndBolt(NG.OWNER))).isTrue();
        assertThat(new OtherClaims(List.of(turned)).hold(acmeAndBolt(NG.OWNER))).isFalse();
        assertThat(besideOwner(same)).containsOnly(0);
        assertThat(besideOwner(turned)).containsExactly(1, 0, 0, 0);
    }

    @Test
    void anotherRelationOfTheSameTwoCountsInBothDirections() {
        assertThat(besideOwner(new OtherClaim(ACME, NG.PARTNER, BOLT))).containsExactly(0, 1, 0, 0);
        assertThat(besideOwner(new OtherClaim(BOLT, NG.ACQUIRER, ACME))).containsExactly(0, 1, 0, 0);
    }

    @Test
    void theSameRelationWithAThirdCountsByTheEndThatIsShared() {
        assertThat(besideOwner(new OtherClaim(ACME, NG.OWNER, COIL))).containsExactly(0, 0, 1, 0);
        assertThat(besideOwner(new OtherClaim(COIL, NG.OWNER, BOLT))).containsExactly(0, 0, 0, 1);
    }

    @Test
    void aSymmetricRelationTurnedIsTheSame() {
        OtherClaims others = new OtherClaims(List.of(new OtherClaim(BOLT, NG.PARTNER, ACME)));

        assertThat(others.hold(acmeAndBolt(NG.PARTNER))).isTrue();
        assertThat(others.beside(acmeAndBolt(NG.PARTNER))).containsOnly(0);
    }

    @Test
    void ofWhatNobodyElseSaysNothingIsKnown() {
        assertThat(besideOwner()).containsOnly(0);
    }
}
