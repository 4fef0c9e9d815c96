/**
 * Who plays the parts that sentences leave out, by the rest of the article.
 *
 * <p>Entry type: {@link org.newsgraph.complete.Completion}. Depends on {@code article}, {@code claim}, {@code frame}, {@code
 * grammar}, {@code language}, {@code layout}, {@code match}, {@code mention} and {@code ontology}.
 */
package org.newsgraph.complete;
