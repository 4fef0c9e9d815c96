/**
 * From a cleaned text to sentences with tokens, tags, lemmas, name tags and dependency trees.
 *
 * <p>Entry type: {@link org.newsgraph.annotate.Annotator}. The only package that knows CoreNLP. Depends on {@code
 * article}, {@code language} and {@code parse}.
 */
package org.newsgraph.annotate;
