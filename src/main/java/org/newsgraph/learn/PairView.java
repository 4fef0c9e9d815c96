package org.newsgraph.learn;

import java.util.List;
import org.newsgraph.article.Span;
import org.newsgraph.encode.WordPiece;

/**
 * What is particular to a pair in its sentence: the part that each piece plays for it, and its signs.
 *
 * <p>The arrays are not copied: they are many.
 *
 * @param roles one for each vector of {@link PieceVectors}; each a set of bits, of which there are {@value #ROLES}
 * @param signs indices of the signs that hold, each once
 */
public record PairView(byte[] roles, int[] signs) {

    /** How many roles a piece may play. */
    public static final int ROLES = 7;

    /** How many signs there are. */
    public static final int SIGNS = PairSigns.SIZE;

    static final int FIRST = 0;
    static final int SECOND = 1;
    static final int PATH = 2;
    static final int TOP = 3;
    static final int BEFORE = 4;
    static final int AFTER = 5;
    static final int WHOLE = 6;

    /** The view of a pair in a masked text. */
    public static PairView of(CandidatePair pair, MaskedText text, List<WordPiece> pieces) {
        Span first = text.head(pair.first().mention().head());
        Span second = text.head(pair.second().mention().head());
        byte[] roles = new byte[pieces.size() + 1];
        roles[0] = 1 << WHOLE;
        for (int i = 0; i < pieces.size(); i++) {
            Span piece = pieces.get(i).span();
            if (piece.overlaps(first)) {
                roles[i + 1] |= 1 << FIRST;
            } else if (piece.overlaps(second)) {
                roles[i + 1] |= 1 << SECOND;
            } else if (piece.begin() < first.begin()) {
                roles[i + 1] |= 1 << BEFORE;
            } else if (piece.begin() >= second.end()) {
                roles[i + 1] |= 1 << AFTER;
            }
        }
        if (pair.sentence().isParsed()) {
            TreePath path = TreePath.between(
                    pair.sentence(),
                    pair.first().mention().head(),
                    pair.second().mention().head());
            path.inner().forEach(token -> mark(roles, pieces, text.token(token), PATH));
            mark(roles, pieces, text.token(path.top()), TOP);
        }
        return new PairView(roles, PairSigns.of(pair));
    }

    private static void mark(byte[] roles, List<WordPiece> pieces, Span token, int role) {
        for (int i = 0; i < pieces.size() && token.length() > 0; i++) {
            if (pieces.get(i).span().overlaps(token)) {
                roles[i + 1] |= 1 << role;
            }
        }
    }

    boolean plays(int piece, int role) {
        return (roles[piece] >> role & 1) != 0;
    }
}
