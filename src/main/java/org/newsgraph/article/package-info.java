/**
 * What an article is: its text, what is known about it, spans of the text, and by what one tells that it has changed.
 *
 * <p>Entry type: {@link org.newsgraph.article.Article}. Depends on nothing but the Java library.
 */
package org.newsgraph.article;
