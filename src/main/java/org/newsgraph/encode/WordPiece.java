package org.newsgraph.encode;

import org.newsgraph.article.Span;

/**
 * A word, or a part of one, as the encoder knows it.
 *
 * @param id its place in the encoder's vocabulary
 * @param span where it stands in the text
 */
public record WordPiece(int id, Span span) {}
