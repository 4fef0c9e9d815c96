/**
 * Dates and amounts of money in sentences.
 *
 * <p>Entry types: {@link org.newsgraph.value.Dates} and {@link org.newsgraph.value.Amounts}. Depends on {@code article},
 * {@code language}, {@code claim}, whose values it yields, and {@code ontology}, which knows the currencies.
 */
package org.newsgraph.value;
