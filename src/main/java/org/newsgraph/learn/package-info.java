/**
 * The learned reader: scores what holds between two mentions of a sentence, from vectors of its words.
 *
 * <p>Entry type: {@link org.newsgraph.learn.PairReader}. The ontology's classes say which pairs there are, the encoder runs
 * once on each sentence that has one, a small network looks at each pair, and each claim is weighed against those that
 * the sentence may make instead, and those that another reader makes. Knows nothing of frames and nothing of how articles
 * are read; its model is made by package {@code train}. Depends on {@code article}, {@code claim}, {@code language}, {@code
 * ontology}, {@code mention} and {@code encode}.
 */
package org.newsgraph.learn;
