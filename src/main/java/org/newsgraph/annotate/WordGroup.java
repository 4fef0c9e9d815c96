package org.newsgraph.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.newsgraph.language.Arc;

/** Words of a sentence, one after the other, that are one word to the parser; what it would tear apart stays together. */
interface WordGroup {

    /** Index of the first word. */
    int begin();

    /** Index after the last word. */
    int end();

    /** Index of the word that takes the arc of the one word. */
    int head();

    /** The one word: the head, unless another says more. */
    default CoreLabel reading(List<CoreLabel> words) {
        return words.get(head());
    }

    /** The arc of another word of the group than its head. */
    Arc inside(int word);
}
