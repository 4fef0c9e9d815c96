/**
 * Whom nouns, pronouns and plurals stand for: the chains of all words that speak of one thing.
 *
 * <p>Entry type: {@link org.newsgraph.chain.Coreference}, which lets the chains of {@link org.newsgraph.chain.Referents} grow.
 * Depends on {@code grammar}, {@code language}, {@code layout}, {@code mention} and {@code ontology}.
 */
package org.newsgraph.chain;
