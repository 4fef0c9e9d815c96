/**
 * Where an article writes names: found by their capitals and joints, whatever they name.
 *
 * <p>Entry type: {@link org.newsgraph.name.SpanFinder}; a name stands at a {@link org.newsgraph.name.NameSpan}. Depends on {@code
 * article}, {@code language}, {@code mention} and {@code ontology}.
 */
package org.newsgraph.name;
