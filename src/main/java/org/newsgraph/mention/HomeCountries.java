package org.newsgraph.mention;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.ontology.Gazetteer;
import org.newsgraph.ontology.GazetteerEntry;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;

/** The countries that an article is about, by themselves or by the well-known firms and cities that are theirs. */
public final class HomeCountries {

    private HomeCountries() {}

    /** Those of the article, the most often spoken of first; of two alike, the one that comes first. */
    public static List<Iri> of(MentionedEntities entities, Gazetteer gazetteer) {
        Map<Iri, Integer> mentions = new TreeMap<>();
        Map<Iri, Integer> first = new TreeMap<>();
        for (Entity entity : entities.entities()) {
            entity.known()
                    .flatMap(gazetteer::byIri)
                    .flatMap(HomeCountries::home)
                    .ifPresent(country -> {
                        mentions.merge(country, entity.mentions().size(), Integer::sum);
                        first.putIfAbsent(country, entity.id());
                    });
        }
        return mentions.keySet().stream()
                .sorted(Comparator.<Iri>comparingInt(country -> -mentions.get(country))
                        .thenComparing(first::get))
                .toList();
    }

    private static Optional<Iri> home(GazetteerEntry entry) {
        return entry.type().equals(NG.COUNTRY) ? Optional.of(entry.iri()) : entry.country();
    }
}
