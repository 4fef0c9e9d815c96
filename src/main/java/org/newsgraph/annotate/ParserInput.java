package org.newsgraph.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.newsgraph.language.Arc;

/** The words of a sentence as the parser reads them best, where groups of words are one, with the way back. */
final class ParserInput {

    private static final List<BiFunction<List<CoreLabel>, Integer, Optional<WordGroup>>> GROUPS = List.of(
            SeatPhrase::at,
            NameList::at,
            FloatingEach::at,
            Amount::at,
            IncorporatedName::at,
            PartnersName::at,
            InstitutionName::at);

    private final List<CoreLabel> simplified = new ArrayList<>();
    /** For each word, which of the simplified words stands for it. */
    private final List<Integer> simplifiedOf = new ArrayList<>();
    /** For each simplified word, the word that takes its arc. */
    private final List<Integer> headOf = new ArrayList<>();
    /** For each word, its group. */
    private final List<Optional<WordGroup>> groupOf = new ArrayList<>();

    ParserInput(List<CoreLabel> words) {
        while (simplifiedOf.size() < words.size()) {
            int begin = simplifiedOf.size();
            Optional<WordGroup> group = groupAt(words, begin);
            int end = group.map(WordGroup::end).orElse(begin + 1);
            for (int i = begin; i < end; i++) {
                simplifiedOf.add(simplified.size());
                groupOf.add(group);
            }
            simplified.add(group.map(g -> g.reading(words)).orElse(words.get(begin)));
            headOf.add(group.map(WordGroup::head).orElse(begin));
        }
    }

    private static Optional<WordGroup> groupAt(List<CoreLabel> words, int begin) {
        return GROUPS.stream()
                .flatMap(kind -> kind.apply(words, begin).stream())
                .findFirst();
    }

    /** The words that the parser reads. */
    List<String> words() {
        return simplified.stream().map(CoreLabel::word).toList();
    }

    /** Their parts of speech. */
    List<String> tags() {
        return simplified.stream().map(CoreLabel::tag).toList();
    }

    /** The arcs of all words, given those of the simplified ones. */
    List<Arc> restored(List<Arc> arcs) {
        List<Arc> restored = new ArrayList<>(simplifiedOf.size());
        for (int i = 0; i < simplifiedOf.size(); i++) {
            int at = simplifiedOf.get(i);
            int word = i;
            Arc arc = arcs.get(at);
            restored.add(groupOf.get(i)
                    .filter(group -> group.head() != word)
                    .map(group -> group.inside(word))
                    .orElseGet(() -> arc.head() == Arc.ROOT ? arc : new Arc(headOf.get(arc.head()), arc.relation())));
        }
        return restored;
    }
}
