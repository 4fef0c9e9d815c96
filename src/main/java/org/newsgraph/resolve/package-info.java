/**
 * Which entities of different articles are one and the same, and why.
 *
 * <p>Entry type: {@link org.newsgraph.resolve.Resolver}. A pure function of all articles' entities, the ontology and the
 * user's own pairs: the order of articles does not matter. Depends on {@code article}, for its
 * exception, and {@code ontology}.
 */
package org.newsgraph.resolve;
