package org.newsgraph.train;

import java.util.Objects;

/**
 * Something to learn from.
 *
 * <p>The features are not copied: they are many.
 *
 * @param features what the network is shown
 * @param target what it should say
 */
record Example(float[] features, Target target) {

    Example {
        Objects.requireNonNull(features, "features");
        Objects.requireNonNull(target, "target");
    }
}
