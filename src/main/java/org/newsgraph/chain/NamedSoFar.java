package org.newsgraph.chain;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.language.Sentence;

/** Whom each sentence of an article has named so far, in it or by a word that stands for him. */
final class NamedSoFar {

    /** How far back the two that an article is about may have been named. */
    private static final int FARTHEST_TOPIC = 12;

    private final NounFit fit;
    private final Map<Integer, Set<Referent>> bySentence = new TreeMap<>();

    NamedSoFar(NounFit fit) {
        this.fit = fit;
    }

    /** Keeps whom a sentence speaks of, once it is read. */
    void keep(Sentence sentence, Map<Integer, Referent> known) {
        Set<Referent> named = new LinkedHashSet<>();
        new TreeMap<>(known).values().stream().filter(Referent::isNamed).forEach(named::add);
        bySentence.put(sentence.index(), named);
    }

    /** Those of one sentence, in their order. */
    Set<Referent> in(int sentence) {
        return bySentence.getOrDefault(sentence, Set.of());
    }

    /** The two, or three, of a class whom the article names most, if they are clearly ahead and spoken of lately. */
    Set<Referent> most(Plural plural, int sentence, Set<Referent> barred) {
        if (plural.count() == 0) {
            return Set.of();
        }
        Set<Referent> fitting = new LinkedHashSet<>();
        Set<Referent> lately = new LinkedHashSet<>();
        bySentence.forEach((index, those) -> those.stream()
                .filter(r -> plural.mayMean(r, fit))
                .forEach(r -> {
                    fitting.add(r);
                    if (sentence - index <= FARTHEST_TOPIC) {
                        lately.add(r);
                    }
                }));
        List<Referent> sorted = fitting.stream()
                .sorted(Comparator.comparingInt((Referent r) -> -r.mentions().size()))
                .toList();
        int count = plural.count();
        // Where the article has spoken of no others, they need not stand out.
        boolean ahead = sorted.size() == count
                || sorted.size() > count
                        && sorted.get(count - 1).mentions().size() > 1
                        && sorted.get(count).mentions().size()
                                < sorted.get(count - 1).mentions().size();
        if (!ahead) {
            return Set.of();
        }
        Set<Referent> top = new LinkedHashSet<>(sorted.subList(0, count));
        return lately.containsAll(top)
                        && top.stream().noneMatch(barred::contains)
                        && plural.mayMean(List.copyOf(top), fit)
                ? top
                : Set.of();
    }
}
