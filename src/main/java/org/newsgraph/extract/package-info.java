/**
 * From an article to its claims: what frames and the learned reader read, completed, and settled where claims of one pair meet.
 *
 * <p>Entry type: {@link org.newsgraph.extract.ArticleReader}, a pure function of one article; {@link
 * org.newsgraph.extract.ArticleTrace} is the way to what it says. Depends on every package
 * that reads language, {@code learn} among them, and on nothing that resolves or stores.
 */
package org.newsgraph.extract;
