package org.newsgraph.encode;

import java.util.List;
import org.newsgraph.article.Span;

/**
 * A text with a vector for each of its word pieces.
 *
 * <p>The vectors are not copied: who holds an encoding leaves them as they are.
 */
public final class Encoding {

    private final List<WordPiece> pieces;
    private final float[][] vectors;
    private final float[] whole;

    /**
     * @param pieces the pieces in order
     * @param vectors one for each piece
     * @param whole the vector of the text as a whole
     */
    Encoding(List<WordPiece> pieces, float[][] vectors, float[] whole) {
        this.pieces = List.copyOf(pieces);
        this.vectors = vectors;
        this.whole = whole;
    }

    /** The pieces in order; those of a text that is too long end before it does. */
    public List<WordPiece> pieces() {
        return pieces;
    }

    /** The vector of the i-th piece, of {@link SentenceEncoder#WIDTH} numbers. */
    public float[] vector(int i) {
        return vectors[i];
    }

    /** The vector that stands for the text as a whole. */
    public float[] whole() {
        return whole;
    }

    /** The mean of the vectors of all pieces that overlap a span of the text; zeros if none does. */
    public float[] mean(Span span) {
        float[] sum = new float[SentenceEncoder.WIDTH];
        int count = 0;
        for (int i = 0; i < vectors.length; i++) {
            if (pieces.get(i).span().overlaps(span)) {
                count++;
                for (int k = 0; k < sum.length; k++) {
                    sum[k] += vectors[i][k];
                }
            }
        }
        for (int k = 0; k < sum.length && count > 1; k++) {
            sum[k] /= count;
        }
        return sum;
    }
}
