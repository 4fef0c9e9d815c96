/**
 * Checks that a user can run: whether an ontology says what it must, and whether a graph has the shape it should.
 *
 * <p>Entry types: {@link org.newsgraph.check.OntologyCheck} and {@link org.newsgraph.check.ShapesCheck}. Depends on
 * {@code article}, {@code claim}, {@code ontology} and {@code frame}; graphs come to it as Jena's, from whatever store.
 */
package org.newsgraph.check;
