/**
 * Frames matched on the grammar of one sentence: who and what plays their parts, on what conditions, and how sure that is.
 *
 * <p>Entry type: {@link org.newsgraph.match.FrameMatcher}, which finds {@link org.newsgraph.match.ReadClaim}s, and {@link
 * org.newsgraph.match.Vacancy vacancies} where a sentence leaves a part out. Depends on {@code article}, {@code claim}, {@code
 * frame}, {@code grammar}, {@code language}, {@code mention}, {@code ontology}, {@code status} and {@code value}.
 */
package org.newsgraph.match;
