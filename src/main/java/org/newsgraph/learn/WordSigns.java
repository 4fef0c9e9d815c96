package org.newsgraph.learn;

import java.util.List;
import java.util.Locale;
import org.newsgraph.language.Sentence;

/**
 * Signs for the words and relations that join a pair, folded into a fixed number of places by their hash: what vectors
 * blur, <em>acquired from</em> and <em>acquired by</em>, these keep apart.
 */
final class WordSigns {

    /** How many places there are. */
    static final int SIZE = 2048;

    private static final int NEAR = 8;

    private final float[] features;
    private final int offset;

    private WordSigns(float[] features, int offset) {
        this.features = features;
        this.offset = offset;
    }

    /** Sets the signs of a pair to 1 in {@code features[offset, offset + SIZE)}. */
    static void put(CandidatePair pair, float[] features, int offset) {
        WordSigns signs = new WordSigns(features, offset);
        Sentence sentence = pair.sentence();
        int first = pair.first().mention().head();
        int second = pair.second().mention().head();
        signs.classes(pair);
        signs.between(sentence, first, second);
        if (sentence.isParsed()) {
            signs.path(sentence, TreePath.between(sentence, first, second));
        }
    }

    private void set(String sign) {
        features[offset + Math.floorMod(sign.hashCode(), SIZE)] = 1;
    }

    private void classes(CandidatePair pair) {
        set("classes " + pair.first().entity().type().localName() + " "
                + pair.second().entity().type().localName());
    }

    private void between(Sentence sentence, int first, int second) {
        if (second - first <= NEAR) {
            for (int i = first + 1; i < second; i++) {
                set("between " + lemma(sentence, i));
            }
        }
        for (int i = 1; i <= 2; i++) {
            set("before " + i + (first - i >= 0 ? lemma(sentence, first - i) : ""));
            set("after " + i + (second + i < sentence.size() ? lemma(sentence, second + i) : ""));
        }
    }

    private void path(Sentence sentence, TreePath path) {
        StringBuilder relations = new StringBuilder("path ");
        StringBuilder words = new StringBuilder("words ");
        for (int token : path.up()) {
            relations.append(sentence.relation(token)).append('>');
        }
        relations.append('.');
        for (int token : path.down()) {
            relations.append('<').append(sentence.relation(token));
        }
        List<Integer> inner = path.inner();
        for (int token : inner) {
            String lemma = lemma(sentence, token);
            words.append(lemma).append(' ');
            set("on path " + lemma);
            for (int child : sentence.children(token, "case")) {
                set("case " + lemma + " " + lemma(sentence, child));
            }
        }
        set(relations.toString());
        set(words.toString());
        set(words.append(relations).toString());
        if (!inner.isEmpty()) {
            set("top " + lemma(sentence, path.top()) + " " + path.up().size() + " "
                    + path.down().size());
        }
    }

    private static String lemma(Sentence sentence, int token) {
        return sentence.token(token).isProperNoun()
                ? "NAME"
                : sentence.token(token).lemma().toLowerCase(Locale.ROOT);
    }
}
