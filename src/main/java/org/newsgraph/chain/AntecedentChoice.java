package org.newsgraph.chain;

import java.util.List;

/** Decides what a pronoun or noun stands for. */
@FunctionalInterface
interface AntecedentChoice {

    /** The choice of none of the candidates. */
    int NOBODY = -1;

    /**
     * What may be meant.
     *
     * @param features what speaks for and against it, each named
     */
    record Candidate(Referent referent, List<String> features) {}

    /**
     * The candidate that is meant.
     *
     * @param candidates the one spoken of last first
     * @param nobody what speaks for none of them
     * @return its index, or {@link #NOBODY}
     */
    int choose(Anaphor anaphor, List<Candidate> candidates, List<String> nobody);
}
