package org.newsgraph.store;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Small questions to a dataset, within the transaction of whoever asks. */
final class Queries {

    private Queries() {}

    /** What a graph says of a subject by a property, in no order. */
    static Stream<Node> objects(DatasetGraph dataset, Node graph, Node subject, Node property) {
        return Iter.asStream(dataset.find(graph, subject, property, Node.ANY)).map(Quad::getObject);
    }

    /** The one text that a graph says of a subject by a property; the first by code points if it says several. */
    static Optional<String> text(DatasetGraph dataset, Node graph, Node subject, Node property) {
        return objects(dataset, graph, subject, property)
                .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI())
                .min(String::compareTo);
    }
}
