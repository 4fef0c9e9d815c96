/**
 * What names name: witnesses testify, a judge decides, and the names of one thing are brought together.
 *
 * <p>Entry type: {@link org.newsgraph.judge.NameReader}. Depends on {@code grammar}, {@code language}, {@code mention}, {@code name}
 * and {@code ontology}.
 */
package org.newsgraph.judge;
