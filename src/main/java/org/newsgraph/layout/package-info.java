/**
 * How an article is laid out: its paragraphs and sections, what stands between quotation marks, where it turns into questions
 * and answers.
 *
 * <p>Entry type: {@link org.newsgraph.layout.Quotations}. Depends on {@code language}, and on {@code
 * ontology} for the verbs of saying.
 */
package org.newsgraph.layout;
