/**
 * Who and what an article speaks of: names, what they name, and the chains of words that stand for them.
 *
 * <p>Entry type: {@link org.newsgraph.mention.MentionRecognizer}. Depends on {@code article},
 * {@code language} and {@code ontology}.
 */
package org.newsgraph.mention;
