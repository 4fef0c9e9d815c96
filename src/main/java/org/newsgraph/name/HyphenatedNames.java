package org.newsgraph.name;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.language.Sentence;
import org.newsgraph.ontology.Gazetteer;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.Lexicon.Kind;

/** Finds the names inside hyphenated words. */
final class HyphenatedNames {

    private final NameWords words;
    private final Lexicon lexicon;
    private final Gazetteer gazetteer;

    HyphenatedNames(NameWords words) {
        this.words = words;
        this.lexicon = words.lexicon();
        this.gazetteer = words.gazetteer();
    }

    /**
     * The names inside a hyphenated word; present but empty if the word is a compound that names nothing.
     *
     * <p>{@code Ostrava-based} ⇒ Ostrava, {@code US-China} ⇒ US, China, {@code ex-Nokia} ⇒ Nokia.
     */
    Optional<List<NameSpan>> namesAt(Sentence sentence, int at) {
        String text = sentence.token(at).text();
        int hyphen = text.lastIndexOf('-');
        if (hyphen <= 0 || hyphen == text.length() - 1 || words.isWellKnown(text) || isGivenName(sentence, at)) {
            return Optional.empty();
        }
        // "Boston, Mass.,-based"
        String left = text.substring(0, hyphen).replaceAll(",+$", "");
        String right = text.substring(hyphen + 1);
        if (Character.isLowerCase(left.codePointAt(0))) {
            boolean prefixed = left.matches("ex|non|pro|anti|mid|post|pre|ultra|then")
                    && Character.isUpperCase(right.codePointAt(0));
            return prefixed ? Optional.of(List.of(part(sentence, at, right))) : Optional.empty();
        }
        if (words.isCountry(left) && words.isCountry(right)) {
            return Optional.of(List.of(part(sentence, at, left), part(sentence, at, right)));
        }
        if (!Character.isLowerCase(right.codePointAt(0)) || !Character.isUpperCase(left.codePointAt(0))) {
            return Optional.empty();
        }
        boolean named = lexicon.has(Kind.PLACE_PARTICIPLES, right.toLowerCase(Locale.ROOT))
                || words.isWellKnown(left)
                || words.isCountry(left);
        boolean compound = named
                || right.matches("\\p{Ll}{3,}") && lexicon.has(Kind.CLASS_NOUNS, right)
                || right.matches("\\p{Ll}{2,}(ed|ing|style|like|free|wide|class|level|era|linked|only|term|quality)");
        if (named) {
            return Optional.of(List.of(part(sentence, at, left)));
        }
        return compound ? Optional.of(List.of()) : Optional.empty();
    }

    /** <em>Li Ka-shing</em>: after a family name stands a given name, however much it looks like a compound. */
    private boolean isGivenName(Sentence sentence, int at) {
        return at > 0
                && sentence.token(at).isProperNoun()
                && lexicon.has(Kind.FAMILY_NAMES, sentence.token(at - 1).text());
    }

    private NameSpan part(Sentence sentence, int at, String name) {
        boolean demonym =
                gazetteer.byDemonym(name).isPresent() && gazetteer.named(name).isEmpty();
        return new NameSpan(
                sentence.index(), at, at + 1, name, "", demonym ? NameSpan.Form.DEMONYM : NameSpan.Form.HYPHENATED);
    }
}
