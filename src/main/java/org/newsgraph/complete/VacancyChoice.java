package org.newsgraph.complete;

import java.util.List;
import java.util.Optional;
import org.newsgraph.match.Vacancy;
import org.newsgraph.mention.Entity;

/** Decides who plays a part that a sentence leaves out. */
@FunctionalInterface
public interface VacancyChoice {

    /**
     * Who may be meant.
     *
     * @param features what speaks for and against it, each named
     */
    record Candidate(Entity entity, List<String> features) {

        public Candidate {
            features = List.copyOf(features);
        }
    }

    /**
     * Who is meant.
     *
     * @param probability how often such a choice makes a claim that is right, in [0, 1]
     */
    record Chosen(Entity entity, double probability) {}

    /**
     * The candidate that is meant; empty if it is none of them, or not sure enough.
     *
     * @param nobody what speaks for none of them
     */
    Optional<Chosen> choose(Vacancy vacancy, List<Candidate> candidates, List<String> nobody);
}
