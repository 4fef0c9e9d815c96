package org.newsgraph.ontology;

import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Something well known, with the names it goes by.
 *
 * <p>Names are spelled as in running text and without an article: {@code White House}, not {@code the White House}
 * (but {@code The Hague}). Sets are sorted.
 *
 * @param iri the entity
 * @param type its most specific class
 * @param label its preferred name
 * @param aliases its other names, without the label
 * @param demonyms adjectives and nouns for its people: {@code Chinese}, {@code Dane}, {@code Danes}
 * @param metonyms what it is called when it acts: {@code Washington}, {@code White House}
 * @param capitalOf the country whose capital it is
 * @param country the country it belongs to, or for a place, that it lies in
 */
public record GazetteerEntry(
        Iri iri,
        Iri type,
        String label,
        Set<String> aliases,
        Set<String> demonyms,
        Set<String> metonyms,
        Optional<Iri> capitalOf,
        Optional<Iri> country) {

    public GazetteerEntry {
        Objects.requireNonNull(iri, "iri");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(capitalOf, "capitalOf");
        Objects.requireNonNull(country, "country");
        aliases = sorted(aliases);
        demonyms = sorted(demonyms);
        metonyms = sorted(metonyms);
    }

    /** The label and the aliases, sorted. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>(aliases);
        names.add(label);
        return Collections.unmodifiableSet(names);
    }

    // Not Set.copyOf: its order changes from run to run.
    private static Set<String> sorted(Collection<String> words) {
        return Collections.unmodifiableSet(new TreeSet<>(words));
    }
}
