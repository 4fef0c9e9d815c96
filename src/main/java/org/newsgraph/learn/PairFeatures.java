package org.newsgraph.learn;

import java.util.List;
import org.newsgraph.article.Span;
import org.newsgraph.encode.Encoding;
import org.newsgraph.encode.SentenceEncoder;
import org.newsgraph.language.Token;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.MentionedEntities.Located;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;

/**
 * What the network sees of a pair: the mean vectors of both mentions, of the words between, before and after them, that
 * of the whole, and those of the words that join them in the tree; then signs for classes, kinds of mention, distance and
 * words.
 */
public final class PairFeatures {

    private static final List<Iri> CLASSES = List.of(
            NG.ORGANIZATION,
            NG.COMPANY,
            NG.INVESTMENT_FIRM,
            NG.GOVERNMENT_BODY,
            NG.EDUCATIONAL_ORGANIZATION,
            NG.PERSON,
            NG.COUNTRY,
            NG.CITY,
            NG.REGION,
            NG.PLACE,
            NG.PRODUCT,
            NG.SOFTWARE,
            NG.HARDWARE,
            NG.PROJECT);

    private static final int VECTORS = 8;
    private static final int SIGNS_OF_MENTION = CLASSES.size() + 5;
    private static final int[] DISTANCES = {0, 1, 2, 4, 8, 16};

    /** How many numbers describe a pair. */
    public static final int SIZE =
            VECTORS * SentenceEncoder.WIDTH + 2 * SIGNS_OF_MENTION + DISTANCES.length + WordSigns.SIZE;

    /** How many of them, from the first on, are numbers of vectors; the others are signs, 0 or 1. */
    public static final int NUMBERS = VECTORS * SentenceEncoder.WIDTH;

    private PairFeatures() {}

    /**
     * The features of a pair.
     *
     * @param encoding the encoding of its masked words
     */
    public static float[] of(CandidatePair pair, MaskedPair masked, Encoding encoding) {
        float[] features = new float[SIZE];
        Span first = masked.first();
        Span second = masked.second();
        int length = masked.text().length();
        int at = put(encoding.mean(first), features, 0);
        at = put(encoding.mean(second), features, at);
        at = put(encoding.mean(new Span(first.end(), Math.max(first.end(), second.begin()))), features, at);
        at = put(encoding.mean(new Span(0, first.begin())), features, at);
        at = put(encoding.mean(new Span(second.end(), Math.max(second.end(), length))), features, at);
        at = put(encoding.whole(), features, at);
        at = putPath(pair, masked, encoding, features, at);
        at = putSigns(pair.first(), pair.sentence().token(pair.first().mention().head()), features, at);
        at = putSigns(
                pair.second(), pair.sentence().token(pair.second().mention().head()), features, at);
        for (int i = 0; i < DISTANCES.length; i++) {
            features[at + i] = pair.distance() > DISTANCES[i] ? 1 : 0;
        }
        WordSigns.put(pair, features, at + DISTANCES.length);
        return features;
    }

    /** The mean of the words on the way through the tree from one mention to the other, and the word at its top. */
    private static int putPath(CandidatePair pair, MaskedPair masked, Encoding encoding, float[] features, int at) {
        if (pair.sentence().isParsed()) {
            TreePath path = TreePath.between(
                    pair.sentence(),
                    pair.first().mention().head(),
                    pair.second().mention().head());
            int count = 0;
            for (int token : path.inner()) {
                Span span = masked.tokens().get(token);
                if (span.length() > 0) {
                    count++;
                    float[] vector = encoding.mean(span);
                    for (int i = 0; i < vector.length; i++) {
                        features[at + i] += vector[i];
                    }
                }
            }
            for (int i = 0; i < SentenceEncoder.WIDTH && count > 1; i++) {
                features[at + i] /= count;
            }
            put(encoding.mean(masked.tokens().get(path.top())), features, at + SentenceEncoder.WIDTH);
        }
        return at + 2 * SentenceEncoder.WIDTH;
    }

    private static int put(float[] vector, float[] features, int at) {
        System.arraycopy(vector, 0, features, at, vector.length);
        return at + vector.length;
    }

    private static int putSigns(Located located, Token head, float[] features, int at) {
        int type = CLASSES.indexOf(located.entity().type());
        if (type >= 0) {
            features[at + type] = 1;
        }
        Mention.Kind kind = located.mention().kind();
        features[at + CLASSES.size() + kind.ordinal()] = 1;
        features[at + CLASSES.size() + 3] = head.tag().startsWith("JJ") ? 1 : 0;
        features[at + CLASSES.size() + 4] = head.tag().endsWith("P$") ? 1 : 0;
        return at + SIGNS_OF_MENTION;
    }
}
