/**
 * From the words and tags of a sentence to its dependency tree.
 *
 * <p>Entry type: {@link org.newsgraph.parse.TransitionParser}. Depends on {@code language} alone.
 */
package org.newsgraph.parse;
