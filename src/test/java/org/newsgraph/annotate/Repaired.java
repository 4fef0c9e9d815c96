package org.newsgraph.annotate;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.newsgraph.language.Arc;
import org.newsgraph.language.Conllu;
import org.newsgraph.language.Sentence;

/** Hand-written parses after a repair. */
final class Repaired {

    private Repaired() {}

    /** The arcs of a sentence in CoNLL-U after one theme of repairs. */
    static List<Arc> by(Consumer<RepairedSentence> repair, String conllu) {
        Sentence sentence = Conllu.sentence(conllu);
        List<Arc> arcs = IntStream.range(0, sentence.size())
                .mapToObj(i -> new Arc(sentence.head(i), sentence.relation(i)))
                .toList();
        RepairedSentence repaired = new RepairedSentence(sentence.tokens(), arcs);
        repair.accept(repaired);
        return repaired.arcs();
    }
}
