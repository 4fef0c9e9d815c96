package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.ontology.Gazetteer;
import org.newsgraph.ontology.GazetteerEntry;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.Vocabulary;
import org.newsgraph.resolve.Resolution.Link;

/** Gives each cluster its IRI, label and class. */
final class CanonicalNames {

    private final Gazetteer gazetteer;
    private final Names names;
    private final ClassVote vote;
    private final Set<Iri> taken = new HashSet<>();

    CanonicalNames(Vocabulary vocabulary, Gazetteer gazetteer, Names names) {
        this.gazetteer = gazetteer;
        this.names = names;
        this.vote = new ClassVote(vocabulary);
    }

    /** The well-known and the widely named choose their IRIs first. */
    Resolution resolution(List<Cluster> clusters, List<String> remarks) {
        List<CanonicalEntity> entities = new ArrayList<>();
        SortedMap<LocalEntity.Key, Link> links = new TreeMap<>();
        for (Cluster cluster : clusters.stream().sorted(Cluster.BY_RANK).toList()) {
            CanonicalEntity entity = entity(cluster);
            entities.add(entity);
            cluster.reasons().forEach((key, reason) -> links.put(key, new Link(entity.iri(), reason)));
        }
        entities.sort(Comparator.comparing(CanonicalEntity::iri));
        return new Resolution(entities, links, remarks);
    }

    private CanonicalEntity entity(Cluster cluster) {
        Iri type = cluster.type(vote);
        String label = cluster.entry().map(GazetteerEntry::label).orElseGet(() -> usualName(cluster.bearers()));
        Set<String> aliases = new TreeSet<>();
        for (LocalEntity local : cluster.locals()) {
            aliases.add(local.name());
            aliases.addAll(local.aliases());
        }
        aliases.remove(label);
        Iri iri = cluster.entry().map(GazetteerEntry::iri).filter(taken::add).orElseGet(() -> free(label, type));
        return new CanonicalEntity(iri, type, label, new TreeSet<>(aliases));
    }

    /**
     * What most articles call it; of several the one without title and corporate suffix, then the longer, then one that
     * is not in capitals throughout, as headlines write it, then the first by code points.
     */
    private String usualName(List<LocalEntity> bearers) {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, Integer> idleWords = new TreeMap<>();
        for (LocalEntity local : bearers) {
            counts.merge(local.name(), 1, Integer::sum);
            idleWords.put(local.name(), names.idleWords(local));
        }
        return counts.keySet().stream()
                .max(Comparator.<String>comparingInt(counts::get)
                        .thenComparing(idleWords::get, Comparator.reverseOrder())
                        .thenComparing(String::length)
                        .thenComparing(name -> name.codePoints().anyMatch(Character::isLowerCase))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    /** An IRI that neither another entity nor the gazetteer has: apple, apple-software, apple-software-2. */
    private Iri free(String label, Iri type) {
        String slug = names.slug(label, type);
        String withClass = slug + "-" + type.localName().toLowerCase(Locale.ROOT);
        Iri iri = NG.entity(slug);
        for (int number = 1; gazetteer.byIri(iri).isPresent() || !taken.add(iri); number++) {
            iri = NG.entity(number == 1 ? withClass : withClass + "-" + number);
        }
        return iri;
    }
}
