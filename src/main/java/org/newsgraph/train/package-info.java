/**
 * Makes the learned reader's model from annotated articles.
 *
 * <p>Entry types: {@link org.newsgraph.train.Training}, and {@link org.newsgraph.train.FoldTrial}, which tells how well
 * such models read. Both read the articles as the program itself does, so that the model learns from the mentions it
 * will meet. Depends on {@code read}, {@code extract}, {@code evaluate} and {@code learn}.
 */
package org.newsgraph.train;
