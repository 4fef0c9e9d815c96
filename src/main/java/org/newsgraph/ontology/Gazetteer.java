package org.newsgraph.ontology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What is well known: countries, cities, institutions, companies, people, products, found by their names.
 *
 * <p>Names are told apart by case. An article before a name is overlooked: {@code the US} finds what {@code US} finds.
 * Immutable.
 */
public final class Gazetteer {

    private final Map<Iri, GazetteerEntry> entries;
    private final Map<String, List<GazetteerEntry>> named;
    private final Map<String, List<GazetteerEntry>> byDemonym;
    private final Map<String, List<GazetteerEntry>> byMetonym;

    /**
     * @param entries no two of one IRI
     * @throws IllegalArgumentException if two share an IRI
     */
    public Gazetteer(Collection<GazetteerEntry> entries) {
        Map<Iri, GazetteerEntry> sorted = new TreeMap<>();
        for (GazetteerEntry entry : entries) {
            if (sorted.put(entry.iri(), entry) != null) {
                throw new IllegalArgumentException("two entries of one IRI: " + entry.iri());
            }
        }
        this.entries = Collections.unmodifiableMap(sorted);
        named = index(GazetteerEntry::names);
        byDemonym = index(GazetteerEntry::demonyms);
        byMetonym = index(GazetteerEntry::metonyms);
    }

    private Map<String, List<GazetteerEntry>> index(Function<GazetteerEntry, Collection<String>> words) {
        Map<String, List<GazetteerEntry>> index = new HashMap<>();
        for (GazetteerEntry entry : entries.values()) {
            for (String word : words.apply(entry)) {
                index.computeIfAbsent(word, w -> new ArrayList<>(1)).add(entry);
            }
        }
        return index;
    }

    /** All entries, by IRI. */
    public Collection<GazetteerEntry> entries() {
        return entries.values();
    }

    public Optional<GazetteerEntry> byIri(Iri iri) {
        return Optional.ofNullable(entries.get(iri));
    }

    /** The entries with the given label or alias, by IRI; empty if none is known. */
    public List<GazetteerEntry> named(String surface) {
        return find(named, surface);
    }

    /** Whose people, or things, the word names: {@code Chinese}, {@code Danes}. */
    public Optional<GazetteerEntry> byDemonym(String word) {
        return find(byDemonym, word).stream().findFirst();
    }

    /** Who acts under the given words: {@code Washington}, {@code the White House}. */
    public Optional<GazetteerEntry> byMetonym(String words) {
        return find(byMetonym, words).stream().findFirst();
    }

    private static List<GazetteerEntry> find(Map<String, List<GazetteerEntry>> index, String words) {
        List<GazetteerEntry> found = index.get(words);
        if (found == null && words.regionMatches(true, 0, "the ", 0, 4)) {
            String bare = words.substring(4);
            found = index.getOrDefault(bare, index.get("The " + bare));
        }
        return found == null ? List.of() : Collections.unmodifiableList(found);
    }
}
