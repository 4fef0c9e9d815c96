package org.newsgraph.language;

import java.util.Objects;
import org.newsgraph.article.Span;

/**
 * A word or punctuation mark of a sentence.
 *
 * @param index its place in the sentence, from 0
 * @param text the word as the cleaned text writes it
 * @param lemma its dictionary form, in lower case except for proper nouns
 * @param tag its part of speech in the Penn Treebank tag set
 * @param nameTag the name tagger's verdict: {@code PERSON}, {@code ORGANIZATION}, {@code LOCATION}, {@code MISC} or
 *     {@code O}
 * @param span where it stands in the cleaned text
 */
public record Token(int index, String text, String lemma, String tag, String nameTag, Span span) {

    public Token {
        if (index < 0) {
            throw new IllegalArgumentException("no token has the index " + index);
        }
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(lemma, "lemma");
        Objects.requireNonNull(tag, "tag");
        Objects.requireNonNull(nameTag, "nameTag");
        Objects.requireNonNull(span, "span");
    }

    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    /** Whether it begins with a capital letter. */
    public boolean isCapitalized() {
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    }
}
