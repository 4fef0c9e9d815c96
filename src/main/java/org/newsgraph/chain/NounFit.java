package org.newsgraph.chain;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.NounKinds;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.Vocabulary;

/** How a noun fits one whom it may stand for: by his class, by the kind of thing he is, by what he was called. Immutable. */
final class NounFit {

    private final Vocabulary vocabulary;
    private final NounKinds kinds;

    NounFit(Ontology ontology) {
        this.vocabulary = ontology.vocabulary();
        this.kinds = ontology.nounKinds();
    }

    /** How the kind of a noun and what is known of a candidate's kind agree. */
    enum Likeness {
        /** The candidate's name or what it was called shows the kind: the school, Brombella Academy. */
        SAME,
        /** It shows another kind. */
        OTHER,
        /** It shows none. */
        UNKNOWN,
        /** The noun tells no kind: the company. */
        GENERIC
    }

    /** Whether a noun and a candidate are of one kind. */
    Likeness likeness(Referent referent, String lemma) {
        Set<Iri> wanted = kinds.ofNoun(lemma);
        if (wanted.isEmpty()) {
            return Likeness.GENERIC;
        }
        Set<Iri> shown = new HashSet<>();
        referent.spellings().forEach(name -> shown.addAll(kinds.ofName(name)));
        referent.nouns().forEach(called -> shown.addAll(kinds.ofNoun(called)));
        if (shown.isEmpty()) {
            return Likeness.UNKNOWN;
        }
        return Collections.disjoint(shown, wanted) ? Likeness.OTHER : Likeness.SAME;
    }

    /** Whether the article has called it so, or its name does. */
    static boolean isCalled(Referent referent, String lemma) {
        return referent.nouns().contains(lemma)
                || List.of(referent.name().toLowerCase(Locale.ROOT).split("\\s+"))
                        .contains(lemma);
    }

    boolean isOrganization(Referent referent) {
        return referent.types().stream().anyMatch(t -> vocabulary.isA(t, NG.ORGANIZATION));
    }

    boolean isPlace(Referent referent) {
        return referent.types().stream().anyMatch(t -> vocabulary.isA(t, NG.PLACE));
    }

    /** How well the classes of a noun fit: 0 not at all, 2 exactly. */
    double of(Referent referent, Set<Iri> classes) {
        double best = 0;
        for (Iri cls : classes) {
            for (Iri type : referent.types()) {
                if (type.equals(cls)) {
                    best = Math.max(best, 2);
                } else if (vocabulary.isA(type, cls)) {
                    best = Math.max(best, 1.5);
                } else if (vocabulary.isA(cls, type)) {
                    best = Math.max(best, 1);
                }
            }
        }
        return best;
    }
}
