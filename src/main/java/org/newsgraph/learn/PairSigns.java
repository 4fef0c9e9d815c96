package org.newsgraph.learn;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.MentionedEntities.Located;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;

/**
 * Signs of a pair: the classes and kinds of its mentions, how far apart they stand, and the words and relations that join
 * them. What vectors blur, <em>acquired from</em> and <em>acquired by</em>, words keep apart; they are folded into a
 * fixed number of places by their hash.
 */
final class PairSigns {

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

    private static final int OF_MENTION = CLASSES.size() + 5;
    private static final int[] DISTANCES = {0, 1, 2, 4, 8, 16};
    private static final int WORDS_AT = 2 * OF_MENTION + DISTANCES.length;
    private static final int WORDS = 2048;
    private static final int NEAR = 8;

    /** How many signs there are. */
    static final int SIZE = WORDS_AT + WORDS;

    private final SortedSet<Integer> signs = new TreeSet<>();

    private PairSigns() {}

    /** The signs of a pair in order, each in {@code [0, SIZE)}. */
    static int[] of(CandidatePair pair) {
        PairSigns signs = new PairSigns();
        Sentence sentence = pair.sentence();
        int first = pair.first().mention().head();
        int second = pair.second().mention().head();
        signs.mention(pair.first(), sentence.token(first), 0);
        signs.mention(pair.second(), sentence.token(second), OF_MENTION);
        for (int i = 0; i < DISTANCES.length && pair.distance() > DISTANCES[i]; i++) {
            signs.signs.add(2 * OF_MENTION + i);
        }
        signs.classes(pair);
        signs.between(sentence, first, second);
        if (sentence.isParsed()) {
            signs.path(sentence, TreePath.between(sentence, first, second));
        }
        return signs.signs.stream().mapToInt(i -> i).toArray();
    }

    private void mention(Located located, Token head, int at) {
        int type = CLASSES.indexOf(located.entity().type());
        if (type >= 0) {
            signs.add(at + type);
        }
        Mention.Kind kind = located.mention().kind();
        signs.add(at + CLASSES.size() + kind.ordinal());
        if (head.tag().startsWith("JJ")) {
            signs.add(at + CLASSES.size() + 3);
        }
        if (head.tag().endsWith("P$")) {
            signs.add(at + CLASSES.size() + 4);
        }
    }

    private void word(String sign) {
        signs.add(WORDS_AT + Math.floorMod(sign.hashCode(), WORDS));
    }

    private void classes(CandidatePair pair) {
        word("classes " + pair.first().entity().type().localName() + " "
                + pair.second().entity().type().localName());
    }

    private void between(Sentence sentence, int first, int second) {
        if (second - first <= NEAR) {
            for (int i = first + 1; i < second; i++) {
                word("between " + lemma(sentence, i));
            }
        }
        for (int i = 1; i <= 2; i++) {
            word("before " + i + (first - i >= 0 ? lemma(sentence, first - i) : ""));
            word("after " + i + (second + i < sentence.size() ? lemma(sentence, second + i) : ""));
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
            word("on path " + lemma);
            for (int child : sentence.children(token, "case")) {
                word("case " + lemma + " " + lemma(sentence, child));
            }
        }
        word(relations.toString());
        word(words.toString());
        word(words.append(relations).toString());
        if (!inner.isEmpty()) {
            word("top " + lemma(sentence, path.top()) + " " + path.up().size() + " "
                    + path.down().size());
        }
    }

    private static String lemma(Sentence sentence, int token) {
        return sentence.token(token).isProperNoun()
                ? "NAME"
                : sentence.token(token).lemma().toLowerCase(Locale.ROOT);
    }
}
