package org.newsgraph.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.Lexicon.Kind;

/** Reads descriptions such as "a Danish chip maker" from tokens and tags alone. Immutable. */
public final class NounPhrases {

    private static final int LONGEST_NOUN = 4;

    private final Lexicon lexicon;

    /** @param lexicon the nouns that speak for classes */
    public NounPhrases(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The head of the noun phrase that begins at a token: the last noun before anything that ends a phrase.
     *
     * @return its index, or -1 if no noun phrase begins there
     */
    public static int headFrom(Sentence sentence, int begin) {
        int head = -1;
        for (int i = begin; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (token.isNoun()) {
                head = i;
            } else if (!belongs(sentence, i, head)) {
                break;
            }
        }
        return head;
    }

    private static boolean belongs(Sentence sentence, int i, int head) {
        Token token = sentence.token(i);
        String tag = token.tag();
        if (tag.matches("DT|PRP\\$|JJ[RS]?|CD|POS|HYPH")) {
            return head < 0 || tag.matches("POS|HYPH|CD|JJ[RS]?");
        }
        // "a fast-growing", "a listed maker"; "one of Europe's largest banks"
        return tag.matches("VBN|VBG|RB[RS]?|AFX|NFP") && head < 0
                || token.text().matches("of|the")
                        && i > 0
                        && sentence.token(i - 1).text().matches("one|some|of|part");
    }

    /** The classes that the noun at a token speaks for, with the words before it where they matter: "hedge fund". */
    public Set<Iri> classesOfNoun(Sentence sentence, int noun) {
        for (int length = LONGEST_NOUN; length > 0; length--) {
            int begin = noun - length + 1;
            if (begin < 0) {
                continue;
            }
            List<String> lemmas = new ArrayList<>();
            for (int i = begin; i < noun; i++) {
                lemmas.add(sentence.token(i).text().toLowerCase(Locale.ROOT));
            }
            lemmas.add(sentence.token(noun).lemma().toLowerCase(Locale.ROOT));
            String words = String.join(" ", lemmas);
            if (lexicon.has(Kind.CLASS_NOUNS, words)) {
                return lexicon.classes(Kind.CLASS_NOUNS, words);
            }
        }
        String lemma = sentence.token(noun).lemma().toLowerCase(Locale.ROOT);
        int hyphen = lemma.lastIndexOf('-');
        return hyphen > 0 ? lexicon.classes(Kind.CLASS_NOUNS, lemma.substring(hyphen + 1)) : Set.of();
    }
}
