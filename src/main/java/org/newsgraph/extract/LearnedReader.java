package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.claim.ClaimObject.EntityObject;
import org.newsgraph.claim.Qualifier;
import org.newsgraph.claim.Status;
import org.newsgraph.frame.Cues;
import org.newsgraph.grammar.Roles;
import org.newsgraph.language.Arc;
import org.newsgraph.language.Sentence;
import org.newsgraph.learn.OtherClaims;
import org.newsgraph.learn.PairReader;
import org.newsgraph.learn.PairReading;
import org.newsgraph.match.Certainty;
import org.newsgraph.match.ReadClaim;
import org.newsgraph.match.ReadClaim.Place;
import org.newsgraph.match.ReadClaim.Tokens;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.MentionedEntities;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.status.Speech;
import org.newsgraph.status.StatusReader;

/**
 * Makes claims of what the learned reader reads of pairs.
 *
 * <p>The word that joins both mentions in the tree stands for the relation. Of its status, read by the grammar, and that
 * which was learned, the more careful one wins: negated before speculative before attributed before asserted.
 */
final class LearnedReader {

    private final PairReader reader;
    private final Cues cues;
    private final Set<Iri> lapsing;
    private final Ontology ontology;

    /** @param lapsing the properties that a former holder has no more */
    LearnedReader(PairReader reader, Cues cues, Set<Iri> lapsing, Ontology ontology) {
        this.reader = reader;
        this.cues = cues;
        this.lapsing = Set.copyOf(lapsing);
        this.ontology = ontology;
    }

    /**
     * A sentence as it is given to the reader.
     *
     * @param sentence the sentence
     * @param roles the parts that its words play; empty if it is not parsed
     * @param entities whom and what the article mentions
     * @param framed what the frames read in the sentence
     */
    record Given(Sentence sentence, Optional<Roles> roles, MentionedEntities entities, OtherClaims framed) {}

    /** What is read in one sentence, by pair. */
    List<ReadClaim> claimsIn(Given given, Speech speech) {
        List<ReadClaim> claims = new ArrayList<>();
        for (PairReading reading : reader.readingsIn(given.sentence(), given.entities(), given.framed())) {
            if (!isMisread(given, reading)) {
                claims.add(claim(given.sentence(), given.roles(), reading, speech));
            }
        }
        return claims;
    }

    private boolean isMisread(Given given, PairReading reading) {
        return given.roles()
                .filter(roles -> new Misreadings(roles, cues, ontology)
                        .hold(
                                reading.label().property().iri(),
                                reading.label().subject(reading.pair()),
                                reading.label().object(reading.pair())))
                .isPresent();
    }

    /** What the frames read between entities, as the reader is told. */
    static OtherClaims told(List<ReadClaim> framed) {
        return new OtherClaims(framed.stream()
                .filter(claim -> claim.object() instanceof EntityObject)
                .map(claim -> new OtherClaims.OtherClaim(
                        claim.subject().id(), claim.predicate(), ((EntityObject) claim.object()).id()))
                .distinct()
                .toList());
    }

    double threshold() {
        return reader.threshold();
    }

    /** What is weighed in one sentence, however unlikely, by pair. */
    List<PairReading> weighedIn(Sentence sentence, MentionedEntities entities, OtherClaims framed) {
        return reader.tellingAll().readingsIn(sentence, entities, framed);
    }

    private ReadClaim claim(Sentence sentence, Optional<Roles> roles, PairReading reading, Speech speech) {
        Mention subject = reading.label().subject(reading.pair()).mention();
        Mention object = reading.label().object(reading.pair()).mention();
        int joint = joint(sentence, subject.head(), object.head());
        StatusReader.Reading status = roles.map(r -> status(r, reading, joint, speech))
                .orElseGet(() -> new StatusReader.Reading(reading.status(), false, Optional.empty()));
        return new ReadClaim(
                reading.label().subject(reading.pair()).entity(),
                reading.label().property().iri(),
                new EntityObject(reading.label().object(reading.pair()).entity().id()),
                status,
                reading.probability()
                        * Certainty.LEARNED
                        * Certainty.of(reading.label().subject(reading.pair()))
                        * Certainty.of(reading.label().object(reading.pair()))
                        * Certainty.of(status.status()),
                ReadClaim.LEARNED,
                new Place(sentence.index(), tokensOf(subject), tokensOf(object), new Tokens(joint, joint + 1)),
                List.of(new Qualifier(NG.EXPLANATION, new Qualifier.Words(reading.explanation()))));
    }

    private static Tokens tokensOf(Mention mention) {
        return new Tokens(mention.begin(), mention.end());
    }

    private StatusReader.Reading status(Roles roles, PairReading reading, int joint, Speech speech) {
        Sentence sentence = roles.sentence();
        int subject = reading.label().subject(reading.pair()).mention().head();
        int object = reading.label().object(reading.pair()).mention().head();
        boolean atEnd = joint == subject || joint == object;
        StatusReader.Reading grammar = new StatusReader(roles, cues, speech)
                .read(joint, atEnd || sentence.token(joint).isNoun(), List.of(subject, object));
        boolean lapsed =
                grammar.former() && lapsing.contains(reading.label().property().iri());
        Status ofGrammar = lapsed ? Status.NEGATED : grammar.status();
        Status careful = ofGrammar.compareTo(reading.status()) > 0 ? ofGrammar : reading.status();
        return new StatusReader.Reading(careful, grammar.former(), grammar.attributedTo(), grammar.reasons());
    }

    /** The lowest word that governs both; the second's head if the sentence is not parsed. */
    private static int joint(Sentence sentence, int one, int other) {
        Set<Integer> path = new LinkedHashSet<>();
        for (int at = one; at != Arc.ROOT && path.add(at); at = sentence.head(at)) {
            // Only the way up matters.
        }
        int steps = 0;
        for (int at = other; at != Arc.ROOT && steps++ < sentence.size(); at = sentence.head(at)) {
            if (path.contains(at)) {
                return at;
            }
        }
        return other;
    }
}
