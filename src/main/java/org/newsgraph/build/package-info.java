/**
 * The build run: articles are read in parallel, what they say goes to the store, and a ledger says what came of each.
 *
 * <p>Entry types: {@link org.newsgraph.build.BuildRun} and {@link org.newsgraph.build.Ledger}. Depends on {@code article},
 * {@code claim}, {@code ontology}, {@code read}, {@code annotate}, {@code extract}, {@code learn} and {@code store}.
 */
package org.newsgraph.build;
