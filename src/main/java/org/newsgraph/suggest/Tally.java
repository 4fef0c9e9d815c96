package org.newsgraph.suggest;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsgraph.ontology.Iri;
import org.newsgraph.suggest.Place.Fact;

/** What came of a wording on trial: facts by what the examples hold of them, each with the first place that says it. */
final class Tally {

    /** What is known of a wording before it is tried: it is right once in three times, as if tried twice. */
    private static final double PRIOR_HITS = 0.7;

    private static final double PRIOR_TRIALS = 2;

    /** What a choice that was fitted to the examples costs, in false hits. */
    private static final double COST_OF_CHOICE = 0.5;

    private static final Comparator<Fact> ORDER = Comparator.comparingInt(Fact::article)
            .thenComparingInt(Fact::subject)
            .thenComparingInt(Fact::object);

    private final int choices;
    private final SortedMap<Fact, Place> hits = new TreeMap<>(ORDER);
    private final SortedMap<Fact, Place> falseHits = new TreeMap<>(ORDER);
    private final Set<Fact> open = new HashSet<>();
    private final Set<Iri> subjectClasses = new HashSet<>();
    private final Set<Iri> objectClasses = new HashSet<>();

    /** @param choices how many words and alternatives of the wording were chosen to fit the examples */
    Tally(int choices) {
        this.choices = choices;
    }

    void add(Oracle.Verdict verdict, Fact fact, Place place) {
        switch (verdict) {
            case RIGHT -> hits.putIfAbsent(fact, place);
            case WRONG -> falseHits.putIfAbsent(fact, place);
            case OPEN -> open.add(fact);
        }
    }

    void addClasses(Iri subject, Iri object) {
        subjectClasses.add(subject);
        objectClasses.add(object);
    }

    /** The facts that are right. */
    Map<Fact, Place> hits() {
        return hits;
    }

    /** The facts that are not so. */
    Map<Fact, Place> falseHits() {
        return falseHits;
    }

    /** How many facts the examples say nothing of. */
    int open() {
        return open.size();
    }

    /** The classes of the right facts' subjects. */
    Set<Iri> subjectClasses() {
        return subjectClasses;
    }

    /** The classes of the right facts' objects. */
    Set<Iri> objectClasses() {
        return objectClasses;
    }

    /**
     * How often the wording will be right, smoothed: a few hits without a false one are no certainty, the less the more it
     * was fitted to them.
     */
    double precision() {
        return precision(hits.size(), falseHits.size(), choices);
    }

    static double precision(int hits, int falseHits, int choices) {
        return (hits + PRIOR_HITS) / (hits + falseHits + PRIOR_TRIALS + COST_OF_CHOICE * choices);
    }
}
