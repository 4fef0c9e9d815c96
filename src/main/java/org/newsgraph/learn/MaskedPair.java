package org.newsgraph.learn;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.newsgraph.article.Span;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.MentionedEntities.Located;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;

/**
 * The words around a pair, each mention replaced by a word for its class and a letter.
 *
 * <p>{@code Acme, whose founder is Ann Lee ⇒ company alpha , whose founder is mr beta}. So the encoder sees what joins
 * the two and not who they are. A noun stays and gets its letter after it: {@code the start-up company alpha}.
 *
 * @param text the words
 * @param first where the first mention's words stand in it
 * @param second where the second's do
 * @param tokens where each token of the sentence stands in it; empty spans for those that do not
 */
public record MaskedPair(String text, Span first, Span second, List<Span> tokens) {

    private static final int MARGIN = 12;

    private static final Map<Iri, String> CLASS_WORDS = Map.ofEntries(
            Map.entry(NG.ORGANIZATION, "organization"),
            Map.entry(NG.COMPANY, "company"),
            Map.entry(NG.INVESTMENT_FIRM, "fund"),
            Map.entry(NG.GOVERNMENT_BODY, "agency"),
            Map.entry(NG.EDUCATIONAL_ORGANIZATION, "university"),
            Map.entry(NG.PERSON, "mr"),
            Map.entry(NG.COUNTRY, "country"),
            Map.entry(NG.CITY, "city"),
            Map.entry(NG.REGION, "region"),
            Map.entry(NG.PLACE, "place"),
            Map.entry(NG.PRODUCT, "product"),
            Map.entry(NG.SOFTWARE, "software"),
            Map.entry(NG.HARDWARE, "device"),
            Map.entry(NG.PROJECT, "project"));

    /** The masked words of a pair, cut to {@value #MARGIN} tokens on both sides. */
    public static MaskedPair of(CandidatePair pair) {
        Mention first = pair.first().mention();
        Mention second = pair.second().mention();
        Words words = new Words(pair);
        int begin = Math.min(first.begin(), second.begin());
        int end = Math.max(first.end(), second.end());
        words.append(pair.sentence(), begin - MARGIN, end + MARGIN);
        return new MaskedPair(words.text.toString(), words.first, words.second, List.of(words.tokens));
    }

    /** The text while it is made. */
    private static final class Words {

        private final CandidatePair pair;
        private final StringBuilder text = new StringBuilder();
        private Span first = new Span(0, 0);
        private Span second = new Span(0, 0);
        private final Span[] tokens;

        Words(CandidatePair pair) {
            this.pair = pair;
            this.tokens = new Span[pair.sentence().size()];
            Arrays.fill(tokens, new Span(0, 0));
        }

        /** Appends the tokens {@code [from, to)} as far as the sentence has them. */
        void append(Sentence sentence, int from, int to) {
            Mention one = pair.first().mention();
            Mention other = pair.second().mention();
            for (int i = Math.max(0, from); i < Math.min(sentence.size(), to); i++) {
                boolean named = isReplaced(one, i) || isReplaced(other, i);
                if (!named) {
                    tokens[i] = append(sentence.token(i).text());
                }
                if (one.head() == i) {
                    first = append(letters(pair.first(), "alpha", sentence.token(i)));
                } else if (other.head() == i) {
                    second = append(letters(pair.second(), "beta", sentence.token(i)));
                }
            }
        }

        private Span append(String word) {
            if (!text.isEmpty()) {
                text.append(' ');
            }
            int begin = text.length();
            text.append(word);
            return new Span(begin, text.length());
        }
    }

    private static boolean isReplaced(Mention mention, int token) {
        return mention.kind() != Mention.Kind.NOMINAL && mention.covers(token);
    }

    private static String letters(Located mention, String letter, Token head) {
        String word = CLASS_WORDS.getOrDefault(mention.entity().type(), "thing") + " " + letter;
        return head.tag().endsWith("P$") ? word + " 's" : word;
    }
}
