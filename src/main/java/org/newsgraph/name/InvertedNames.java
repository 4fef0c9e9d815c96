package org.newsgraph.name;

import java.util.Optional;
import org.newsgraph.language.Sentence;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.Lexicon.Kind;

/**
 * Finds people named as in a catalogue, before their dates or alone on a line: <em>Tarn, Edwin Hugh (1890–1954)</em> ⇒ <em>Edwin
 * Hugh Tarn</em>.
 */
final class InvertedNames {

    private static final int MOST_GIVEN = 3;

    private final NameWords words;
    private final Lexicon lexicon;

    InvertedNames(NameWords words) {
        this.words = words;
        this.lexicon = words.lexicon();
    }

    /** The name that begins a sentence so, in its usual order. */
    Optional<NameSpan> in(Sentence sentence) {
        if (sentence.size() < 3
                || !isSurname(sentence)
                || !sentence.token(1).text().equals(",")) {
            return Optional.empty();
        }
        int end = 2;
        while (end < sentence.size() && end < 2 + MOST_GIVEN && isGiven(sentence, end)) {
            end++;
        }
        boolean whole = end == sentence.size()
                || end + 1 == sentence.size() && sentence.token(end).text().equals(".")
                || end + 1 < sentence.size()
                        && sentence.token(end).text().equals("(")
                        && sentence.token(end + 1).text().matches("\\d{4}.*|born|b\\.|c\\.|ca\\.|died|d\\.");
        if (end == 2 || !whole) {
            return Optional.empty();
        }
        String text =
                NameSpan.textOf(sentence, 2, end) + " " + sentence.token(0).text();
        return Optional.of(new NameSpan(sentence.index(), 0, end, text, "", NameSpan.Form.PLAIN));
    }

    private boolean isSurname(Sentence sentence) {
        String word = sentence.token(0).text();
        return sentence.token(0).isProperNoun()
                && word.matches("\\p{Lu}\\p{Ll}+(-\\p{Lu}\\p{Ll}+)?")
                && !lexicon.has(Kind.OPENINGS, word)
                && !words.isIgnored(word)
                && !words.isWellKnown(word)
                && !words.isCity(word);
    }

    /** The first is a given name; further ones are spelled like names. */
    private boolean isGiven(Sentence sentence, int at) {
        String word = sentence.token(at).text();
        return at == 2
                ? words.isGiven(word) || lexicon.has(Kind.GIVEN_NAMES, word)
                : word.matches("\\p{Lu}\\p{Ll}+|\\p{Lu}\\.");
    }
}
