/**
 * Sentences with their tokens and dependency trees, as all reading of language sees them; no parser's own types. Beside them the
 * weights of the small models that choose between words.
 *
 * <p>Entry type: {@link org.newsgraph.language.AnnotatedArticle}. Depends on {@code article} only.
 */
package org.newsgraph.language;
