/**
 * Repairs what copying and scraping did to an article's text, with the way back to the original characters.
 *
 * <p>Entry type: {@link org.newsgraph.clean.Cleaner}. Depends on {@code article} and {@code ontology}.
 */
package org.newsgraph.clean;
