package org.newsgraph.store;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.newsgraph.store.SortedGraph.Subject;
import org.newsgraph.store.SortedGraph.Values;

/**
 * Turtle and TriG for the eye: one block a subject, in order.
 *
 * <p>Our own and not Jena's, whose blocks come in the order of the store.
 */
final class TurtleWriter implements GraphWriter {

    private final Appendable out;
    private final boolean allPrefixes;

    private TurtleWriter(Appendable out, boolean allPrefixes) {
        this.out = out;
        this.allPrefixes = allPrefixes;
    }

    static TurtleWriter turtle(Appendable out) {
        return new TurtleWriter(out, false);
    }

    /** Prefixes come first, before it is known which of them the graphs will use. */
    static TurtleWriter trig(Appendable out) {
        return new TurtleWriter(out, true);
    }

    @Override
    public void defaultGraph(SortedGraph graph) throws IOException {
        Map<String, String> prefixes = allPrefixes ? Terms.PREFIXES : graph.usedPrefixes();
        for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
            out.append("@prefix " + prefix.getKey() + ": <" + prefix.getValue() + "> .\n");
        }
        for (Subject subject : graph.subjects()) {
            out.append('\n');
            block(subject, "");
        }
    }

    @Override
    public void namedGraph(Node name, SortedGraph graph) throws IOException {
        out.append("\n" + TurtleText.node(name) + " {\n");
        boolean first = true;
        for (Subject subject : graph.subjects()) {
            out.append(first ? "" : "\n");
            block(subject, "    ");
            first = false;
        }
        out.append("}\n");
    }

    private void block(Subject subject, String indent) throws IOException {
        out.append(indent + TurtleText.node(subject.node()));
        boolean first = true;
        for (Values values : subject.said()) {
            String property = values.property().equals(Terms.TYPE) ? "a" : TurtleText.node(values.property());
            String objects = values.objects().stream().map(TurtleText::node).collect(Collectors.joining(", "));
            out.append(first ? " " : " ;\n" + indent + "    ").append(property + " " + objects);
            first = false;
        }
        out.append(" .\n");
    }
}
