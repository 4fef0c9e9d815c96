package org.newsgraph.chain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.language.Gender;
import org.newsgraph.mention.Mention;
import org.newsgraph.ontology.GazetteerEntry;
import org.newsgraph.ontology.Iri;

/**
 * Something the article speaks of while its chain is being put together.
 *
 * <p>One without a name ("a Norwegian firm") never becomes an entity, but keeps "the firm" from joining another.
 */
public final class Referent {

    private final Set<Iri> types;
    private final Optional<String> name;
    private final Optional<GazetteerEntry> known;
    private final Set<String> spellings;
    private final List<Mention> mentions = new ArrayList<>();
    private final Set<String> nouns = new HashSet<>();
    private final Set<Iri> countries = new HashSet<>();
    private Optional<Gender> gender = Optional.empty();

    private Referent(Set<Iri> types, Optional<String> name, Optional<GazetteerEntry> known, Set<String> spellings) {
        this.types = Set.copyOf(types);
        this.name = name;
        this.known = known;
        this.spellings = new TreeSet<>(spellings);
    }

    /**
     * One that the article names.
     *
     * @param known what the gazetteer knows of it
     * @param spellings all that it is called
     */
    public static Referent named(Iri type, String name, Optional<GazetteerEntry> known, Set<String> spellings) {
        return new Referent(Set.of(type), Optional.of(name), known, spellings);
    }

    /** @param types what its noun may stand for */
    static Referent unnamed(Set<Iri> types) {
        return new Referent(types, Optional.empty(), Optional.empty(), Set.of());
    }

    boolean isNamed() {
        return name.isPresent();
    }

    /** Its name; empty if it has none. */
    public String name() {
        return name.orElse("");
    }

    Set<Iri> types() {
        return types;
    }

    /** The class of a named one. */
    public Iri type() {
        return types.iterator().next();
    }

    /** What the gazetteer knows of it. */
    public Optional<GazetteerEntry> known() {
        return known;
    }

    /** All that it is called, sorted; may be added to. */
    public Set<String> spellings() {
        return spellings;
    }

    /** Where it is spoken of; may be added to. */
    public List<Mention> mentions() {
        return mentions;
    }

    /** Lemmas of the nouns that the article has called it by. */
    Set<String> nouns() {
        return nouns;
    }

    /** The countries that adjectives beside it name. */
    Set<Iri> countries() {
        return countries;
    }

    Optional<Gender> gender() {
        return gender;
    }

    /** Learns the pronouns that it asks for, if they are not known yet. */
    public void hasGender(Gender found) {
        if (gender.isEmpty()) {
            gender = Optional.of(found);
        }
    }

    @Override
    public String toString() {
        return name.orElse("unnamed") + " " + types;
    }
}
