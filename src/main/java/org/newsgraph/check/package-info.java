/**
 * Checks that a user can run: whether an ontology says what it must, and whether a graph has the shape it should.
 *
 * <p>Entry types: {@link org.newsgraph.check.OntologyCheck} and {@link org.newsgraph.check.ShapesCheck}. May depend on
 * all but the command line and the build.
 */
package org.newsgraph.check;
