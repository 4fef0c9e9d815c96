package org.newsgraph.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pairs, article by article, of which alone a set says what holds between them. */
final class ListedPairs {

    private final GoldNames names;
    private final Map<String, List<Pair>> pairsOf = new HashMap<>();

    private record Pair(String one, String other) {}

    /**
     * @param rows with {@code article}, {@code subject} and {@code object}
     * @param names what the set calls those whom it speaks of
     */
    ListedPairs(List<TsvFile.Row> rows, GoldNames names) {
        this.names = names;
        for (TsvFile.Row row : rows) {
            pairsOf.computeIfAbsent(GoldSet.stem(row.get("article")), a -> new ArrayList<>())
                    .add(new Pair(row.get("subject"), row.get("object")));
        }
    }

    /** Whether there is a pair of the article of the given stem. */
    boolean areOf(String article) {
        return pairsOf.containsKey(article);
    }

    /**
     * Whether the two are a pair of the article, either way round.
     *
     * @param lenient whether a part of a name will do
     */
    boolean hold(String article, String one, String other, boolean lenient) {
        return pairsOf.getOrDefault(article, List.of()).stream()
                .anyMatch(pair ->
                        isPair(article, pair, one, other, lenient) || isPair(article, pair, other, one, lenient));
    }

    private boolean isPair(String article, Pair pair, String one, String other, boolean lenient) {
        return names.isNamed(article, pair.one(), one, lenient) && names.isNamed(article, pair.other(), other, lenient);
    }
}
