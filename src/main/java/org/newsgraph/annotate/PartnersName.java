package org.newsgraph.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Optional;
import org.newsgraph.language.Arc;

/** A name with a sign: <em>Raven & Finch</em>. */
record PartnersName(int begin, int end) implements WordGroup {

    /** The name that begins at a word, if one does. */
    static Optional<WordGroup> at(List<CoreLabel> words, int begin) {
        int end = begin + 1;
        while (isCapital(words, end - 1)
                && end + 1 < words.size()
                && words.get(end).word().equals("&")
                && isCapital(words, end + 1)) {
            end += 2;
        }
        return end > begin + 1 ? Optional.of(new PartnersName(begin, end)) : Optional.empty();
    }

    private static boolean isCapital(List<CoreLabel> words, int word) {
        return Character.isUpperCase(words.get(word).word().charAt(0));
    }

    @Override
    public int head() {
        return begin;
    }

    @Override
    public Arc inside(int word) {
        return new Arc(begin, "flat");
    }
}
