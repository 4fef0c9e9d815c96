package org.newsgraph.store;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;

/** Leaves out of an article's graph the claims that are not sure enough, and the spans that only they point at. */
final class SurerClaims {

    private static final Set<Node> SPANS =
            Set.of(Terms.EVIDENCE, Terms.SUBJECT_SPAN, Terms.OBJECT_SPAN, Terms.TRIGGER_SPAN);

    private SurerClaims() {}

    /** The graph's other statements, in no order; all of them if none is a claim. */
    static Iterator<Triple> in(Graph graph, double minConfidence) {
        Set<Node> left = new HashSet<>();
        graph.find(Node.ANY, Terms.CONFIDENCE, Node.ANY)
                .filterKeep(triple -> Values.confidenceOf(triple.getObject()) < minConfidence)
                .forEachRemaining(triple -> left.add(triple.getSubject()));
        Set<Node> spans = new HashSet<>();
        left.forEach(claim -> spansOf(graph, claim).forEachRemaining(spans::add));
        graph.find(Node.ANY, Terms.TYPE, Terms.CLAIM)
                .filterDrop(triple -> left.contains(triple.getSubject()))
                .forEachRemaining(triple -> spansOf(graph, triple.getSubject()).forEachRemaining(spans::remove));
        spans.removeIf(span -> graph.contains(span, Terms.TYPE, Terms.MENTION));
        left.addAll(spans);
        return graph.find().filterDrop(triple -> left.contains(triple.getSubject()));
    }

    private static ExtendedIterator<Node> spansOf(Graph graph, Node claim) {
        return graph.find(claim, Node.ANY, Node.ANY)
                .filterKeep(triple -> SPANS.contains(triple.getPredicate()))
                .mapWith(Triple::getObject);
    }
}
