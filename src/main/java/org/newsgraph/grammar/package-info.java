/**
 * The grammar of a parsed sentence: who plays which part around a word, whatever construction says so.
 *
 * <p>Entry type: {@link org.newsgraph.grammar.Roles}. Depends on {@code language}, and on {@code ontology} for
 * the nouns that speak for classes.
 */
package org.newsgraph.grammar;
