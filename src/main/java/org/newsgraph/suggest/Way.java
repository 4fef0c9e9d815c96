package org.newsgraph.suggest;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A role path of one or two steps from a trigger.
 *
 * @param via the first step of two, perhaps with {@code ^}; empty if there is only one
 * @param lemmas the words that the first step may reach, sorted; empty for any
 * @param role the last step: a role, or prepositions with {@code |} between
 */
record Way(String via, SortedSet<String> lemmas, String role) implements Comparable<Way> {

    Way {
        lemmas = Collections.unmodifiableSortedSet(new TreeSet<>(lemmas));
    }

    static Way direct(String role) {
        return new Way("", new TreeSet<>(), role);
    }

    static Way through(String via, Set<String> lemmas, String role) {
        return new Way(via, new TreeSet<>(lemmas), role);
    }

    boolean isDirect() {
        return via.isEmpty();
    }

    /** The same through any word. */
    Way unbound() {
        return through(via, Set.of(), role);
    }

    /** The words it names on the way, and the prepositions beyond the first. */
    int choices() {
        boolean preposition = !role.contains("||");
        return lemmas.size() + (preposition ? role.split("\\|").length - 1 : 0);
    }

    /** As a frame writes it: {@code patient{share,stake}/in}. */
    String text() {
        if (isDirect()) {
            return role;
        }
        return via + (lemmas.isEmpty() ? "" : "{" + String.join(",", lemmas) + "}") + "/" + role;
    }

    /** Shorter ways first. */
    @Override
    public int compareTo(Way other) {
        int steps = Boolean.compare(other.isDirect(), isDirect());
        return steps != 0 ? steps : text().compareTo(other.text());
    }
}
