/**
 * Dates and amounts of money in sentences.
 *
 * <p>Depends on {@code language} and {@code claim}, whose literals it yields.
 */
package org.newsgraph.value;
