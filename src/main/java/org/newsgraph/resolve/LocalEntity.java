package org.newsgraph.resolve;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.newsgraph.ontology.Iri;

/**
 * An entity as one article knows it.
 *
 * @param key the article and the IRI that the entity has there; the gazetteer's if it is well known
 * @param type its class in the article
 * @param name its preferred name in the article
 * @param aliases its other names there
 */
public record LocalEntity(Key key, Iri type, String name, SortedSet<String> aliases)
        implements Comparable<LocalEntity> {

    /**
     * What tells an article's entity from all others.
     *
     * @param article the id of the article
     * @param iri the IRI within that article
     */
    public record Key(String article, Iri iri) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::article).thenComparing(Key::iri);

        public Key {
            Objects.requireNonNull(article, "article");
            Objects.requireNonNull(iri, "iri");
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    public LocalEntity {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(name, "name");
        aliases = Collections.unmodifiableSortedSet(new TreeSet<>(aliases));
    }

    /** An entity of the given article. */
    public static LocalEntity of(String article, Iri iri, Iri type, String name, Collection<String> aliases) {
        return new LocalEntity(new Key(article, iri), type, name, new TreeSet<>(aliases));
    }

    public String article() {
        return key.article();
    }

    @Override
    public int compareTo(LocalEntity other) {
        return key.compareTo(other.key);
    }
}
