package org.newsgraph.learn;

import java.util.List;
import java.util.Objects;
import org.newsgraph.encode.Encoding;
import org.newsgraph.encode.SentenceEncoder;
import org.newsgraph.language.Sentence;
import org.newsgraph.mention.MentionedEntities;

/**
 * All that a network is shown of a sentence: its vectors, once, and what is particular to each of its pairs.
 *
 * @param pieces the vectors
 * @param pairs one view for each candidate pair, in their order
 */
public record SentenceView(PieceVectors pieces, List<PairView> pairs) {

    public SentenceView {
        Objects.requireNonNull(pieces, "pieces");
        pairs = List.copyOf(pairs);
    }

    /** Encodes a sentence, all its mentions masked; once, however many pairs it has. */
    public static SentenceView of(
            Sentence sentence, MentionedEntities entities, List<CandidatePair> pairs, SentenceEncoder encoder) {
        MaskedText masked = MaskedText.of(sentence, entities.in(sentence.index()));
        Encoding encoding = encoder.encode(masked.text());
        return new SentenceView(
                PieceVectors.of(encoding),
                pairs.stream()
                        .map(pair -> PairView.of(pair, masked, encoding.pieces()))
                        .toList());
    }
}
