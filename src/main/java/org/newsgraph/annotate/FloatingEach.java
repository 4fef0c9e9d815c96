package org.newsgraph.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Optional;
import org.newsgraph.language.Arc;

/** <em>Acme and Borax each bought pumps</em>: the parser loses the subject, so it does not see <em>each</em>. */
record FloatingEach(int begin) implements WordGroup {

    /** The group that begins at a word, if one does. */
    static Optional<WordGroup> at(List<CoreLabel> words, int begin) {
        boolean floats = begin > 0
                && begin + 1 < words.size()
                && words.get(begin).word().equals("each")
                && words.get(begin - 1).tag().startsWith("NNP")
                && words.get(begin + 1).tag().matches("VB[DPZ]");
        return floats ? Optional.of(new FloatingEach(begin)) : Optional.empty();
    }

    @Override
    public int end() {
        return begin + 2;
    }

    @Override
    public int head() {
        return begin + 1;
    }

    @Override
    public Arc inside(int word) {
        return new Arc(head(), "nummod");
    }
}
