package org.newsgraph.language;

import java.util.Objects;

/**
 * The arc of a basic dependency tree that ends in one token.
 *
 * @param head index of the governing token, or {@link #ROOT}
 * @param relation a relation of Universal Dependencies, version 2, with its subtype, such as {@code nsubj:pass}
 */
public record Arc(int head, String relation) {

    /** The head of the sentence's root. */
    public static final int ROOT = -1;

    public Arc {
        Objects.requireNonNull(relation, "relation");
        if (head < ROOT) {
            throw new IllegalArgumentException("no token has the index " + head);
        }
    }
}
