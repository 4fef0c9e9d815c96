/**
 * What an article is: its text, what is known about it, and spans of the text.
 *
 * <p>Entry type: {@link org.newsgraph.article.Article}. Depends on nothing but the Java library.
 */
package org.newsgraph.article;
