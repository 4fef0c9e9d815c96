package org.newsgraph.mention;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.newsgraph.ontology.Iri;

/**
 * Somebody or something an article speaks of, with every place where it does: one chain of mentions.
 *
 * @param id its place among the article's entities, from 0
 * @param type its most specific class
 * @param name its preferred name: the fullest form seen, in its usual spelling
 * @param aliases its other names in the article, sorted, without {@code name}
 * @param known the gazetteer's entry for it, if it is well known
 * @param mentions where the article speaks of it, in order; at least one of them a name
 */
public record Entity(int id, Iri type, String name, List<String> aliases, Optional<Iri> known, List<Mention> mentions) {

    public Entity {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(known, "known");
        aliases = List.copyOf(aliases);
        mentions = mentions.stream().sorted().toList();
    }
}
