package org.newsgraph.resolve;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsgraph.ontology.Iri;

/**
 * Who is who: for every entity of every article, the canonical entity it became and the reason.
 *
 * @param entities the canonical entities, by IRI
 * @param links for every article's entity, where it went
 * @param remarks what the user should know about her own pairs, in the order of their lines
 */
public record Resolution(List<CanonicalEntity> entities, SortedMap<LocalEntity.Key, Link> links, List<String> remarks) {

    /**
     * Where an article's entity went.
     *
     * @param canonical the IRI of the canonical entity
     * @param reason why, a kind of reason and, after a colon, its details: {@code same name};
     *     {@code alias: "Ginkgo" in ginkgo.txt}
     */
    public record Link(Iri canonical, String reason) {}

    public Resolution {
        entities = List.copyOf(entities);
        links = Collections.unmodifiableSortedMap(new TreeMap<>(links));
        remarks = List.copyOf(remarks);
    }

    /**
     * The canonical entity that an article's entity became.
     *
     * @throws IllegalArgumentException if the article has no such entity
     */
    public Iri canonicalOf(LocalEntity.Key local) {
        Link link = links.get(local);
        if (link == null) {
            throw new IllegalArgumentException("unresolved: " + local);
        }
        return link.canonical();
    }

    /** The links of entities that are not the only ones of their kind. */
    public Map<String, Integer> mergesByReason() {
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (Link link : links.values()) {
            if (!link.reason().equals(Reasons.OWN_NAME)) {
                counts.merge(Reasons.kindOf(link.reason()), 1, Integer::sum);
            }
        }
        return counts;
    }
}
