package org.newsgraph.suggest;

import java.util.Objects;

/**
 * What examples taught.
 *
 * @param turtle an ontology file: the relations that the vocabulary lacks, then the frames, best first
 * @param frames how many frames it holds
 * @param unshown how many more were found of which no sentence, read alone, shows what they read
 */
public record Suggestions(String turtle, int frames, int unshown) {

    public Suggestions {
        Objects.requireNonNull(turtle, "turtle");
    }
}
