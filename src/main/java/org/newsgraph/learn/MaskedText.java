package org.newsgraph.learn;

import java.util.Arrays;
import java.util.HashMap;
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
 * The words of a sentence, mentions replaced by a word for their class and a letter for their entity.
 *
 * <p>{@code Acme, whose founder is Ann Lee ⇒ company alpha , whose founder is mr beta}. So the encoder sees what joins
 * them and not who they are. A noun stays and gets its letter after it: {@code the start-up company alpha}.
 *
 * @param text the words
 * @param heads where the words for the mention with a given head stand in it, by token
 * @param tokens where each token of the sentence stands in it; empty spans for those that do not
 */
public record MaskedText(String text, Map<Integer, Span> heads, List<Span> tokens) {

    /** How many tokens around a pair are kept when its words are cut. */
    private static final int MARGIN = 12;

    private static final Span NOWHERE = new Span(0, 0);

    private static final List<String> LETTERS = List.of(
            "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu",
            "xi", "omicron", "pi", "rho", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega");

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

    public MaskedText {
        heads = Map.copyOf(heads);
        tokens = List.copyOf(tokens);
    }

    /** All words of a sentence, with all its mentions masked. */
    public static MaskedText of(Sentence sentence, List<Located> mentions) {
        return new Words(sentence, mentions).text(0, sentence.size());
    }

    /** The words around a pair, with its two mentions alone masked, cut to {@value #MARGIN} tokens on both sides. */
    public static MaskedText of(CandidatePair pair) {
        Mention first = pair.first().mention();
        Mention second = pair.second().mention();
        return new Words(pair.sentence(), List.of(pair.first(), pair.second()))
                .text(Math.min(first.begin(), second.begin()) - MARGIN, Math.max(first.end(), second.end()) + MARGIN);
    }

    /** Where the words for the mention with a given head stand; an empty span if there is none. */
    Span head(int token) {
        return heads.getOrDefault(token, NOWHERE);
    }

    /** Where a token stands; an empty span if it is masked or cut. */
    Span token(int token) {
        return tokens.get(token);
    }

    /** A text while it is made. */
    private static final class Words {

        private final Sentence sentence;
        private final Map<Integer, Located> byHead = new HashMap<>();
        private final boolean[] replaced;
        private final Map<Integer, String> letters = new HashMap<>();
        private final StringBuilder text = new StringBuilder();

        Words(Sentence sentence, List<Located> mentions) {
            this.sentence = sentence;
            this.replaced = new boolean[sentence.size()];
            for (Located located : mentions) {
                Mention mention = located.mention();
                // Of two mentions with one head the name says more.
                byHead.merge(
                        mention.head(),
                        located,
                        (a, b) -> a.mention().kind().compareTo(b.mention().kind()) <= 0 ? a : b);
                if (mention.kind() != Mention.Kind.NOMINAL) {
                    Arrays.fill(replaced, mention.begin(), mention.end(), true);
                }
            }
        }

        /** The tokens {@code [from, to)} as far as the sentence has them. */
        MaskedText text(int from, int to) {
            Map<Integer, Span> heads = new HashMap<>();
            Span[] tokens = new Span[sentence.size()];
            Arrays.fill(tokens, NOWHERE);
            for (int i = Math.max(0, from); i < Math.min(sentence.size(), to); i++) {
                if (!replaced[i]) {
                    tokens[i] = append(sentence.token(i).text());
                }
                Located located = byHead.get(i);
                if (located != null) {
                    heads.put(i, append(mask(located, sentence.token(i))));
                }
            }
            return new MaskedText(text.toString(), heads, List.of(tokens));
        }

        private String mask(Located located, Token head) {
            String letter = letters.computeIfAbsent(
                    located.entity().id(), id -> LETTERS.get(Math.min(letters.size(), LETTERS.size() - 1)));
            String word = CLASS_WORDS.getOrDefault(located.entity().type(), "thing") + " " + letter;
            return head.tag().endsWith("P$") ? word + " 's" : word;
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
}
