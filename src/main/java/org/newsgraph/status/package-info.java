/**
 * How an article stands to what one of its words says: in its own voice, in somebody's mouth, left open, denied, or over.
 *
 * <p>Entry type: {@link org.newsgraph.status.StatusReader}; {@link org.newsgraph.status.Speech} tells it who says what.
 * Depends on {@code claim}, {@code frame} for the words that cue a status, {@code grammar}, {@code language},
 * {@code layout}, {@code mention} and {@code ontology}.
 */
package org.newsgraph.status;
