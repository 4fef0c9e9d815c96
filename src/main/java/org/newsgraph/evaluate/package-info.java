/**
 * How good claims are: precision, recall and F1 against a gold set, in the format that the benches share.
 *
 * <p>Entry types: {@link org.newsgraph.evaluate.GoldSet}, {@link org.newsgraph.evaluate.Scorer} and {@link
 * org.newsgraph.evaluate.ScoreReport}. Depends on {@code article} only, for its exception.
 */
package org.newsgraph.evaluate;
