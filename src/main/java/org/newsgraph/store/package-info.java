/**
 * The graph: evidence of each article, knowledge derived from all, and what people ask of them.
 *
 * <p>Entry type: {@link org.newsgraph.store.KnowledgeStore}; on top of it {@link org.newsgraph.store.SparqlQuery},
 * {@link org.newsgraph.store.ClaimRows}, {@link org.newsgraph.store.Why}, {@link org.newsgraph.store.GraphExport} and
 * {@link org.newsgraph.store.StoreStatistics}. The only package that knows Jena's stores. Depends on {@code article},
 * {@code claim}, {@code ontology} and {@code resolve}.
 */
package org.newsgraph.store;
