/**
 * Files, folders and standard input become articles: plain text, HTML and JSON Lines.
 *
 * <p>Entry type: {@link org.newsgraph.read.ArticleSource}. Depends on {@code article} only.
 */
package org.newsgraph.read;
