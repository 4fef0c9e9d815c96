/**
 * Frames made from examples: pairs between which a relation holds, and articles that speak of them, give ways to word it.
 *
 * <p>Entry type: {@link org.newsgraph.suggest.Suggester}. Depends on {@code extract} and the packages whose language it
 * speaks, and on {@code evaluate} for what is known of the pairs.
 */
package org.newsgraph.suggest;
