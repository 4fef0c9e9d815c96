package org.newsgraph.claim;

import java.util.Locale;

/** How an article stands to a claim it makes. The order is that of the vocabulary, from firmest to denied. */
public enum Status {
    /** Said or presupposed in the article's own voice. */
    ASSERTED,
    /** Said by somebody in the article. */
    ATTRIBUTED,
    /** Planned, possible, rumoured, conditional or asked. */
    SPECULATIVE,
    /** Said not to be so. */
    NEGATED;

    /** Whether a claim of this status becomes a fact of the graph. */
    public boolean isFact() {
        return this == ASSERTED || this == ATTRIBUTED;
    }

    /** The name in the vocabulary and in tables: {@code asserted}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
