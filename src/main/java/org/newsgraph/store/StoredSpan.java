package org.newsgraph.store;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * A span of an article's text.
 *
 * @param begin in code points
 * @param end in code points
 * @param words the text of the span
 */
record StoredSpan(int begin, int end, String words) implements Comparable<StoredSpan> {

    /** The spans that a property leads to, in order. */
    static List<StoredSpan> of(DatasetGraph dataset, Node graph, Node claim, Node property) {
        return Queries.objects(dataset, graph, claim, property)
                .map(span -> new StoredSpan(
                        index(dataset, graph, span, Terms.BEGIN_INDEX),
                        index(dataset, graph, span, Terms.END_INDEX),
                        Queries.text(dataset, graph, span, Terms.ANCHOR_OF).orElse("")))
                .sorted()
                .toList();
    }

    private static int index(DatasetGraph dataset, Node graph, Node span, Node property) {
        return Queries.text(dataset, graph, span, property)
                .map(Integer::parseInt)
                .orElse(0);
    }

    boolean covers(StoredSpan other) {
        return begin <= other.begin && other.end <= end;
    }

    @Override
    public int compareTo(StoredSpan other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(end, other.end);
    }
}
