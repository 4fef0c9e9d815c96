/**
 * The ontology as the program uses it: classes, properties, gazetteer and word lists, read from Turtle.
 *
 * <p>Entry type: {@link org.newsgraph.ontology.Ontology}. Depends on {@code article} for its errors and on Jena's RDF
 * API, and on nothing else.
 */
package org.newsgraph.ontology;
