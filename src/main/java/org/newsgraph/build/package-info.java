/**
 * The build run: articles are read in parallel, what they say goes to the store, and a ledger says what came of each.
 *
 * <p>Entry types: {@link org.newsgraph.build.BuildRun} and {@link org.newsgraph.build.Ledger}. Depends on {@code read},
 * {@code extract} and {@code store}, and what these speak of.
 */
package org.newsgraph.build;
