/**
 * The ontology as the program uses it: classes, properties, gazetteer and word lists, read from Turtle.
 *
 * <p>Depends on nothing in this project.
 */
package org.newsgraph.ontology;
