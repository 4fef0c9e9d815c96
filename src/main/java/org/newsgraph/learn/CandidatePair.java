package org.newsgraph.learn;

import java.util.Objects;
import org.newsgraph.language.Sentence;
import org.newsgraph.mention.MentionedEntities.Located;

/**
 * Two mentions of different entities in one sentence that some property may join.
 *
 * @param sentence the sentence
 * @param first the mention whose head stands first
 * @param second the other
 */
public record CandidatePair(Sentence sentence, Located first, Located second) {

    public CandidatePair {
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
    }

    /** How many tokens stand between the two heads. */
    int distance() {
        return Math.abs(second.mention().head() - first.mention().head()) - 1;
    }
}
