/**
 * What an article claims, and where: the data that extraction hands to resolution and the store.
 *
 * <p>Entry type: {@link org.newsgraph.claim.ArticleClaims}. Depends on {@code article} and {@code ontology}.
 */
package org.newsgraph.claim;
