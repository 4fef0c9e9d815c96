/**
 * The learned reader: scores what holds between two mentions of a sentence, from vectors of its words.
 *
 * <p>Entry type: {@link org.newsgraph.learn.PairReader}. Knows nothing of frames and nothing of how articles are read;
 * its model is made by package {@code train}. Depends on {@code article}, {@code language}, {@code ontology},
 * {@code mention} and {@code encode}.
 */
package org.newsgraph.learn;
