package org.newsgraph.diagnose;

import java.util.Optional;

/** One look at a case: knows some of the steps at which a fact can be lost. */
interface Stage {

    /** The loss, if it happened where this stage looks; empty if the fact got past. */
    Optional<Diagnosis> lossIn(Case wanted);
}
