package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;

class SurerClaimsTest {

    private static final Node SURE = node("claim-sure");
    private static final Node UNSURE = node("claim-unsure");
    private static final Node SENTENCE = node("char=0,40");
    private static final Node NAME = node("char=0,4");
    private static final Node TRIGGER = node("char=5,11");
    private static final Node OTHER_TRIGGER = node("char=20,26");

    /** Two claims from one sentence, of one subject that is mentioned there, each by a word of its own. */
    private static Graph article() {
        Graph graph = GraphMemFactory.createDefaultGraph();
        claim(graph, SURE, "0.9", TRIGGER);
        claim(graph, UNSURE, "0.5", OTHER_TRIGGER);
        for (Node span : List.of(SENTENCE, NAME, TRIGGER, OTHER_TRIGGER)) {
            graph.add(span, Terms.TYPE, Terms.STRING_SPAN);
        }
        graph.add(NAME, Terms.TYPE, Terms.MENTION);
        return graph;
    }

    private static void claim(Graph graph, Node claim, String confidence, Node trigger) {
        graph.add(claim, Terms.TYPE, Terms.CLAIM);
        graph.add(claim, Terms.CONFIDENCE, NodeFactory.createLiteralDT(confidence, XSDDatatype.XSDdecimal));
        graph.add(claim, Terms.EVIDENCE, SENTENCE);
        graph.add(claim, Terms.SUBJECT_SPAN, NAME);
        graph.add(claim, Terms.TRIGGER_SPAN, trigger);
    }

    @Test
    void everythingStaysWhereNoClaimIsTooUnsure() {
        assertThat(subjectsIn(0.5)).contains(SURE, UNSURE, TRIGGER, OTHER_TRIGGER);
        assertThat(triples(0.5)).hasSize(article().size());
    }

    @Test
    void anUnsureClaimGoesWithTheSpansThatOnlyItPointsAt() {
        assertThat(subjectsIn(0.51)).containsOnly(SURE, SENTENCE, NAME, TRIGGER);
    }

    @Test
    void whatIsMentionedStaysThoughNoClaimPointsAtIt() {
        assertThat(subjectsIn(1)).containsOnly(NAME);
    }

    private static List<Node> subjectsIn(double minConfidence) {
        return triples(minConfidence).stream().map(Triple::getSubject).toList();
    }

    private static List<Triple> triples(double minConfidence) {
        List<Triple> triples = new ArrayList<>();
        SurerClaims.in(article(), minConfidence).forEachRemaining(triples::add);
        return triples;
    }

    private static Node node(String name) {
        return NodeFactory.createURI("http://example.org/article#" + name);
    }
}
