package org.newsgraph.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.PropertyTerm;
import org.newsgraph.ontology.Vocabulary;

/** Narrows wordings to the classes of what they read rightly, where they also read wrongly. */
record NarrowClasses(Vocabulary vocabulary) {

    /** Of fewer hits it is chance that all are of one class. */
    private static final int LEAST_HITS = 5;

    /** The wording with narrower classes of its subject, its object or both; empty if it needs none or its hits allow none. */
    List<Wording> of(Wording wording, Tally tally) {
        if (tally.hits().size() < LEAST_HITS || tally.falseHits().isEmpty()) {
            return List.of();
        }
        PropertyTerm property = vocabulary.property(wording.property()).orElseThrow();
        Optional<Iri> subject = common(tally.subjectClasses(), property.domain());
        Optional<Iri> object = common(tally.objectClasses(), property.range());
        List<Wording> narrow = new ArrayList<>();
        if (subject.isPresent()) {
            narrow.add(wording.withTypes(subject, Optional.empty()));
        }
        if (object.isPresent()) {
            narrow.add(wording.withTypes(Optional.empty(), object));
        }
        if (subject.isPresent() && object.isPresent()) {
            narrow.add(wording.withTypes(subject, object));
        }
        return narrow;
    }

    /** The most specific class above all of these, if the property does not ask for it anyway. */
    private Optional<Iri> common(Set<Iri> classes, Set<Iri> asked) {
        return vocabulary.classes().stream()
                .filter(c -> !c.equals(NG.ENTITY_CLASS))
                .filter(c -> !classes.isEmpty() && classes.stream().allMatch(k -> vocabulary.isA(k, c)))
                .max(Comparator.comparingInt((Iri c) -> vocabulary.ancestors(c).size()))
                .filter(c -> asked.stream().noneMatch(a -> vocabulary.isA(a, c)));
    }
}
