/**
 * Why an article does not yield a wanted fact: the step of the reading at which it was lost.
 *
 * <p>Entry type: {@link org.newsgraph.diagnose.Diagnoser}, a function of the way from an article to its claims. It looks at
 * what the readers tried and reads nothing itself. Depends on the packages that read language and on {@code extract}.
 */
package org.newsgraph.diagnose;
