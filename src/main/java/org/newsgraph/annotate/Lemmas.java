package org.newsgraph.annotate;

import edu.stanford.nlp.process.Morphology;
import java.util.Locale;

/** Dictionary forms: CoreNLP's, with proper nouns as they are written and all else in lower case. */
final class Lemmas {

    private Lemmas() {}

    /** @param morphology of this thread alone: it is not thread-safe */
    static String of(String word, String tag, Morphology morphology) {
        if (tag.startsWith("NNP")) {
            return word;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (tag.equals("VB")) {
            // A base form is its own lemma; the morphology would make "find" of "to found".
            return lower;
        }
        int hyphen = lower.lastIndexOf('-');
        if (hyphen > 0 && hyphen < lower.length() - 1) {
            // The inflection of a hyphenated word is that of its last part: co-founded ⇒ co-found, start-ups ⇒
            // start-up.
            return lower.substring(0, hyphen + 1) + morphology.lemma(lower.substring(hyphen + 1), tag);
        }
        return morphology.lemma(lower, tag).toLowerCase(Locale.ROOT);
    }
}
