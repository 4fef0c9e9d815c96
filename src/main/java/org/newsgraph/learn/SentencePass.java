package org.newsgraph.learn;

import java.util.Arrays;
import org.newsgraph.learn.Network.Part;

/** What a network makes of a sentence before it looks at any pair of it. */
public final class SentencePass {

    private static final float DROPPED = 0.2f;

    final Network network;
    final PieceVectors pieces;
    final float[] kept;
    final float[] projected;

    SentencePass(Network network, PieceVectors pieces, Dropping dropping) {
        this.network = network;
        this.pieces = pieces;
        Network.Shape shape = network.shape();
        this.kept = ones(pieces.count() * shape.inputs());
        dropping.drop(kept, DROPPED);
        this.projected = new float[pieces.count() * shape.width()];
        float[] projection = network.weights(Part.PROJECTION);
        int width = shape.width();
        float[] piece = new float[shape.inputs()];
        for (int i = 0; i < pieces.count(); i++) {
            System.arraycopy(network.weights(Part.PROJECTION_BIAS), 0, projected, i * width, width);
            for (int k = 0; k < shape.inputs(); k++) {
                piece[k] = input(i, k);
            }
            Rows.addWeighted(projection, piece, 0, piece.length, new Rows.Run(projected, i * width, width));
        }
    }

    /** The k-th number of the i-th vector as far as it was not dropped. */
    float input(int i, int k) {
        return kept[i * network.shape().inputs() + k] * pieces.number(i, k);
    }

    static float[] ones(int size) {
        float[] ones = new float[size];
        Arrays.fill(ones, 1);
        return ones;
    }

    /** What the network makes of one of its pairs. */
    public PairPass pair(PairView view) {
        return new PairPass(this, view, Dropping.NOTHING);
    }

    /** {@link #pair(PairView)} while some of its numbers are hidden for training. */
    public PairPass pair(PairView view, Dropping dropping) {
        return new PairPass(this, view, dropping);
    }
}
