package org.newsgraph.claim;

import java.util.Locale;

/** How an article's words speak of an entity. */
public enum MentionKind {
    /** By a name. */
    NAME,
    /** By what it is: <em>the start-up</em>. */
    NOMINAL,
    /** By a pronoun. */
    PRONOUN;

    /** The name in the vocabulary: {@code nominal}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
