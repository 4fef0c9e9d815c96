package org.newsgraph.match;

import org.newsgraph.claim.Status;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.MentionedEntities;
import org.newsgraph.ontology.NG;

/**
 * By how much a claim is less often right than its frame is where both ends are named and the article asserts it.
 *
 * <p>The confidence of what a frame reads is its own times the factors of its ends and of its status. Like the frames'
 * confidences they were measured on annotated articles, {@code src/main/training/news-train}, and rounded to a twentieth.
 */
public final class Certainty {

    /** <em>he</em>, <em>the engineer</em>: there are seldom two it could be. */
    private static final double PERSON = 0.95;

    /** <em>it</em>, <em>its</em>. */
    private static final double PRONOUN = 0.8;

    /** <em>the company</em>, <em>the Danish start-up</em>. */
    private static final double NOMINAL = 0.75;

    /** Whatever is not in the article's own voice, or is left open or denied. */
    private static final double NOT_ASSERTED = 0.9;

    /** What only the second parser's tree yields. */
    public static final double SECOND_LOOK = 0.9;

    /** What the learned reader reads alone, in proportion to the probability that it gives. */
    public static final double LEARNED = 0.85;

    private Certainty() {}

    /** Of an end that is spoken of by such a mention. */
    public static double of(Mention.Kind kind, Entity entity) {
        return switch (kind) {
            case NAME -> 1;
            case NOMINAL -> entity.type().equals(NG.PERSON) ? PERSON : NOMINAL;
            case PRONOUN -> entity.type().equals(NG.PERSON) ? PERSON : PRONOUN;
        };
    }

    /** Of an end that is spoken of there. */
    public static double of(MentionedEntities.Located end) {
        return of(end.mention().kind(), end.entity());
    }

    /** Of what stands so. */
    public static double of(Status status) {
        return status == Status.ASSERTED ? 1 : NOT_ASSERTED;
    }
}
