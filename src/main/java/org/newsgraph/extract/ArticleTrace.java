package org.newsgraph.extract;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.newsgraph.claim.ArticleClaims;
import org.newsgraph.claim.ClaimObject;
import org.newsgraph.claim.ClaimObject.EntityObject;
import org.newsgraph.claim.Status;
import org.newsgraph.complete.VacancyChoice;
import org.newsgraph.frame.Frame;
import org.newsgraph.learn.OtherClaims;
import org.newsgraph.match.Bound;
import org.newsgraph.match.MatchObserver;
import org.newsgraph.match.ReadClaim;
import org.newsgraph.match.Vacancy;
import org.newsgraph.mention.ArticleScene;
import org.newsgraph.ontology.Iri;

/**
 * The way from an article to its claims, with what was tried and came to nothing.
 *
 * @param scene its grammar and mentions
 * @param attempts every place at which a frame looked, in the order of the text
 * @param framed what the frames read between entities, by the index of the sentence
 * @param leftOut parts that sentences leave out and for which the rest of the article was asked, in the order of the text
 * @param readings what was read, before claims of one pair were settled
 * @param claims what came out
 */
public record ArticleTrace(
        ArticleScene scene,
        List<Attempt> attempts,
        List<OtherClaims> framed,
        List<LeftOut> leftOut,
        List<Reading> readings,
        ArticleClaims claims) {

    public ArticleTrace {
        Objects.requireNonNull(scene, "scene");
        Objects.requireNonNull(claims, "claims");
        attempts = List.copyOf(attempts);
        framed = List.copyOf(framed);
        leftOut = List.copyOf(leftOut);
        readings = List.copyOf(readings);
    }

    /**
     * A frame at one of its triggers.
     *
     * @param frame the frame
     * @param place the trigger
     * @param hindrance the condition of the frame that does not hold there, in words
     * @param subjects who fills the subject's role, of whatever class
     * @param objects what fills the object's role, of whatever class
     */
    public record Attempt(
            Frame frame, Place place, Optional<String> hindrance, List<Player> subjects, List<Player> objects) {

        public Attempt {
            subjects = List.copyOf(subjects);
            objects = List.copyOf(objects);
        }

        static Attempt of(MatchObserver.Look look) {
            return new Attempt(
                    look.hit().frame(),
                    new Place(look.sentence(), look.hit().begin(), look.hit().end()),
                    look.hindrance().get(),
                    players(look.subjects().get()),
                    players(look.objects().get()));
        }

        private static List<Player> players(List<Bound> bound) {
            return bound.stream()
                    .map(b -> new Player(b.value(), b.begin(), b.end()))
                    .toList();
        }
    }

    /**
     * Tokens {@code [begin, end)} of a sentence.
     *
     * @param sentence the sentence's index
     */
    public record Place(int sentence, int begin, int end) {}

    /**
     * Who or what fills a role.
     *
     * @param value an entity, a date or an amount
     * @param begin index of the first token that speaks of it
     * @param end index after the last
     */
    public record Player(ClaimObject value, int begin, int end) {}

    /**
     * A part that a sentence leaves out.
     *
     * @param frame the frame that would read if it knew who plays the part
     * @param place its trigger
     * @param ofSubject whether the subject is left out; else the object
     * @param player who plays it by the rest of the article; empty if nobody is likely enough
     * @param probability how often such a choice is right, in [0, 1]; 0 if there is none
     */
    public record LeftOut(
            Frame frame, Place place, boolean ofSubject, Optional<EntityObject> player, double probability) {

        static LeftOut of(Vacancy vacancy, Optional<VacancyChoice.Chosen> chosen) {
            return new LeftOut(
                    vacancy.hit().frame(),
                    new Place(
                            vacancy.sentence().index(),
                            vacancy.hit().begin(),
                            vacancy.hit().end()),
                    vacancy.ofSubject(),
                    chosen.map(c -> new EntityObject(c.entity().id())),
                    chosen.map(VacancyChoice.Chosen::probability).orElse(0.0));
        }
    }

    /**
     * What one reader read in one place.
     *
     * @param subject the subject's id
     * @param predicate the property
     * @param object the object
     * @param status how the sentence stands to it
     * @param former whether it held once and holds no more
     * @param reasons indices of the words that deny it or leave it open
     * @param frame what read it
     * @param trigger the words of the relation
     */
    public record Reading(
            int subject,
            Iri predicate,
            ClaimObject object,
            Status status,
            boolean former,
            List<Integer> reasons,
            Iri frame,
            Place trigger) {

        public Reading {
            reasons = List.copyOf(reasons);
        }

        static Reading of(ReadClaim claim) {
            ReadClaim.Tokens trigger = claim.place().trigger();
            return new Reading(
                    claim.subject().id(),
                    claim.predicate(),
                    claim.object(),
                    claim.status(),
                    claim.reading().former(),
                    claim.reading().reasons(),
                    claim.frame(),
                    new Place(claim.place().sentence(), trigger.begin(), trigger.end()));
        }
    }
}
