/**
 * From an annotated article to its entities: names, the states that act under names of their seats, and their chains.
 *
 * <p>Entry type: {@link org.newsgraph.recognize.MentionRecognizer}. Depends on {@code chain}, {@code judge}, {@code language},
 * {@code mention}, {@code name} and {@code ontology}.
 */
package org.newsgraph.recognize;
