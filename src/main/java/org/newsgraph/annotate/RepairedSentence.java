package org.newsgraph.annotate;

import java.util.List;
import java.util.Optional;
import org.newsgraph.language.Arc;
import org.newsgraph.language.Token;

/** The words and the arcs of a sentence while the arcs are repaired. */
final class RepairedSentence extends RepairedTree {

    private final List<Token> tokens;

    RepairedSentence(List<Token> tokens, List<Arc> arcs) {
        super(arcs);
        this.tokens = tokens;
    }

    List<Token> tokens() {
        return tokens;
    }

    Token token(int token) {
        return tokens.get(token);
    }

    int size() {
        return tokens.size();
    }

    /** Whether there is such a token and it is written so. */
    boolean is(int token, String text) {
        return token >= 0 && token < tokens.size() && tokens.get(token).text().equals(text);
    }

    /** The first word of what hangs on a token, down to the second of the sentence. */
    int first(int head) {
        int first = head;
        while (first > 1 && isAbove(head, first - 1)) {
            first--;
        }
        return first;
    }

    boolean hasSubject(int verb) {
        return child(verb, "nsubj").isPresent() || child(verb, "nsubj:pass").isPresent();
    }

    /** Whether a token is tagged as a verb that wants a subject. */
    boolean isFiniteForm(int token) {
        return tokens.get(token).tag().matches("VB[DZP]");
    }

    /** Whether a token is such a verb or a predicate with an auxiliary or a copula. */
    boolean isFinite(int token) {
        return isFiniteForm(token)
                || tokens.get(token).tag().matches("VBN|VBG|VB|JJ.?|NN")
                        && firstAuxiliary(token).isPresent();
    }

    /** The auxiliary or the copula before a predicate. */
    Optional<Integer> firstAuxiliary(int verb) {
        return child(verb, "aux")
                .or(() -> child(verb, "aux:pass"))
                .or(() -> child(verb, "cop"))
                .filter(a -> a < verb);
    }

    /** Whether a relative pronoun belongs to the verb. */
    boolean followsPronoun(int verb) {
        for (int i = 0; i < verb; i++) {
            if (tokens.get(i).tag().matches("WDT|WP|WRB|WP\\$") && head(i) == verb) {
                return true;
            }
        }
        return false;
    }

    /** The token before another, or before the comma in front of it. */
    int beforeComma(int token) {
        return is(token - 1, ",") ? token - 2 : token - 1;
    }

    /** The noun between two places that hangs on a word by such a preposition. */
    Optional<Integer> phraseWith(String preposition, int head, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean phrase = head(i) == head
                    && relation(i).matches("obl|nmod")
                    && prepositionOf(i).equals(preposition);
            if (phrase) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The lemma of a noun's preposition; empty if it has none. */
    String prepositionOf(int noun) {
        return child(noun, "case").map(c -> token(c).lemma()).orElse("");
    }

    /** Whether such a preposition stands at a noun. */
    boolean hasPreposition(int noun, String preposition) {
        return child(noun, "case").filter(c -> is(c, preposition)).isPresent();
    }
}
