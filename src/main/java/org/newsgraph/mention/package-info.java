/**
 * Who and what an article speaks of, as data: mentions, the entities they speak of, what was said of a name's class.
 *
 * <p>Entry type: {@link org.newsgraph.mention.MentionedEntities}; with the article it is an {@link
 * org.newsgraph.mention.ArticleScene}. Depends on {@code article}, {@code language} and {@code ontology}.
 */
package org.newsgraph.mention;
