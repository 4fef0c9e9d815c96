/**
 * From an article to its claims: frames matched on grammar, statuses read, claims of one pair merged.
 *
 * <p>Entry type: {@link org.newsgraph.extract.ArticleReader}, a pure function of one article; {@link
 * org.newsgraph.extract.ArticleTrace} is the way to what it says. Depends on every package
 * that reads language, {@code learn} with its {@code encode} among them, and on nothing that resolves or stores.
 */
package org.newsgraph.extract;
