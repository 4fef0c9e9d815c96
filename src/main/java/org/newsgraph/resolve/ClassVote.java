package org.newsgraph.resolve;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.Vocabulary;

/** The class of an entity that articles see differently: what most say of those who say more than the coarse class. */
record ClassVote(Vocabulary vocabulary) {

    /** Ties go to the more specific class, then to the first by IRI. */
    Iri winner(Collection<LocalEntity> locals) {
        Map<Iri, Integer> votes = new TreeMap<>();
        locals.forEach(local -> votes.merge(local.type(), 1, Integer::sum));
        return votes.keySet().stream()
                .max(Comparator.<Iri>comparingInt(type -> isCoarse(type) ? 0 : 1)
                        .thenComparing(votes::get)
                        .thenComparing(type -> vocabulary.ancestors(type).size())
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    private boolean isCoarse(Iri type) {
        return vocabulary.coarse(type).equals(type);
    }
}
