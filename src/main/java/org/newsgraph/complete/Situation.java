package org.newsgraph.complete;

import java.util.List;
import org.newsgraph.complete.Topic.InMind;
import org.newsgraph.language.Sentence;
import org.newsgraph.match.Vacancy;

/**
 * All that there is to go by where somebody is looked for who plays a part that a sentence leaves out.
 *
 * @param vacancy the part
 * @param slot what stands where it would be played
 * @param topic whom the article speaks of
 * @param ties what it says in full
 * @param candidates those who may be meant, spoken of last first
 */
record Situation(Vacancy vacancy, VacantSlot slot, Topic topic, Ties ties, List<InMind> candidates) {

    Situation {
        candidates = List.copyOf(candidates);
    }

    /** The sentence that leaves the part out. */
    Sentence sentence() {
        return vacancy.sentence();
    }

    /** Index of the frame's trigger. */
    int trigger() {
        return vacancy.hit().token();
    }

    /** The end that is left out, as {@link Vacancy#end} names it. */
    String end() {
        return vacancy.end();
    }

    /** The frame's name. */
    String frame() {
        return vacancy.hit().frame().iri().localName();
    }
}
