package org.newsgraph.complete;

import org.newsgraph.complete.Topic.InMind;
import org.newsgraph.match.Vacancy;

/** A reason why somebody whose class would do does not play a part that a sentence leaves out. */
@FunctionalInterface
interface Exclusion {

    /** Whether it keeps the candidate from playing the part. */
    boolean excludes(Vacancy vacancy, InMind candidate);
}
