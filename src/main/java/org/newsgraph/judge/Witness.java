package org.newsgraph.judge;

/**
 * Somebody who knows something about the classes of an article's names.
 *
 * <p>Weights are on one scale: 1 is a hint, 3 settles it if nobody objects, 5 wins against most.
 */
interface Witness {

    /** Adds its votes to the ballots of the names it knows something about. */
    void testify(Names names);
}
