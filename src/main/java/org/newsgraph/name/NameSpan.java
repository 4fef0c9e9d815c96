package org.newsgraph.name;

import org.newsgraph.language.Sentence;
import org.newsgraph.mention.Mention;

/**
 * Words of a sentence that look like a name.
 *
 * @param sentence index of the sentence
 * @param begin index of the first token, after any title
 * @param end index after the last token
 * @param text the name itself; less than the tokens' text if the last one is a compound ({@code Ostrava-based})
 * @param title the title before it, or the empty string
 * @param form how it stands there
 */
public record NameSpan(int sentence, int begin, int end, String text, String title, Form form) {

    /** How a name stands in its sentence. */
    public enum Form {
        PLAIN,
        /** As an adjective or a noun for the people of a country: {@code Chinese}. */
        DEMONYM,
        /** Inside a hyphenated word: {@code Ostrava-based}, {@code ex-Nokia}. */
        HYPHENATED
    }

    /** @param title the title before it, or the empty string */
    public static NameSpan plain(Sentence sentence, int begin, int end, String title) {
        return new NameSpan(sentence.index(), begin, end, textOf(sentence, begin, end), title, Form.PLAIN);
    }

    /** The words between two tokens as the text has them, with single blanks and without those that were not there. */
    public static String textOf(Sentence sentence, int begin, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = begin; i < end; i++) {
            if (i > begin
                    && sentence.token(i).span().begin()
                            > sentence.token(i - 1).span().end()) {
                text.append(' ');
            }
            text.append(sentence.token(i).text());
        }
        return text.toString();
    }

    boolean covers(int token) {
        return begin <= token && token < end;
    }

    /** How many tokens it has. */
    public int length() {
        return end - begin;
    }

    /** The token that governs the others, else the last. */
    int headIn(Sentence parsed) {
        if (parsed.isParsed()) {
            for (int i = end - 1; i >= begin; i--) {
                if (!covers(parsed.head(i)) && !parsed.hasRelation(i, "punct") && !parsed.hasRelation(i, "case")) {
                    return i;
                }
            }
        }
        return end - 1;
    }

    /** The mention of it, in the sentence as it is parsed. */
    public Mention toMention(Sentence parsed) {
        return new Mention(Mention.Kind.NAME, sentence, begin, end, headIn(parsed));
    }
}
