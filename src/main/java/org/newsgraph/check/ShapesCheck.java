package org.newsgraph.check;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.parser.ShaclParseException;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.util.FmtUtils;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.article.InputException;
import org.newsgraph.ontology.Ontology;

/**
 * Whether graphs have the shapes that the ontology asks for, in SHACL.
 *
 * <p>Immutable; several threads may use it.
 */
public final class ShapesCheck {

    private final Shapes shapes;
    private final Graph classes;
    private final PrefixMapping prefixes;

    private ShapesCheck(Shapes shapes, Graph classes, PrefixMapping prefixes) {
        this.shapes = shapes;
        this.classes = classes;
        this.prefixes = prefixes;
    }

    /** @throws InputException if the ontology's shapes are not SHACL */
    public static ShapesCheck of(Ontology ontology) {
        Graph graph = ontology.model().getGraph();
        // Only the classes: the gazetteer's entries are no part of the graph that is checked.
        Graph classes = GraphMemFactory.createDefaultGraph();
        graph.find(Node.ANY, RDFS.subClassOf.asNode(), Node.ANY).forEachRemaining(classes::add);
        try {
            return new ShapesCheck(Shapes.parse(graph), classes, graph.getPrefixMapping());
        } catch (ShaclParseException e) {
            throw new InputException(
                    "the ontology's shapes are not SHACL: " + e.getMessage() + "; mend the shape that it names", e);
        }
    }

    /**
     * What is ill-shaped in a dataset, each of its graphs on its own.
     *
     * @param dataset read within the caller's transaction if it has any
     * @return the default graph's first, sorted; empty if all is well
     */
    public List<Violation> violationsIn(DatasetGraph dataset) {
        List<Violation> violations = new ArrayList<>(violationsIn(dataset.getDefaultGraph()));
        List<Node> names = new ArrayList<>();
        for (Iterator<Node> graphs = dataset.listGraphNodes(); graphs.hasNext(); ) {
            names.add(graphs.next());
        }
        for (Node name : names.stream()
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList()) {
            violations.addAll(validate(dataset.getGraph(name), Optional.of(name.toString())));
        }
        return List.copyOf(violations);
    }

    /** What is ill-shaped in one graph, sorted; empty if all is well. */
    public List<Violation> violationsIn(Graph graph) {
        return validate(graph, Optional.empty());
    }

    private List<Violation> validate(Graph graph, Optional<String> name) {
        ValidationReport report = ShaclValidator.get().validate(shapes, new Union(graph, classes));
        return report.getEntries().stream()
                .map(entry -> violation(entry, name))
                .distinct()
                .sorted()
                .toList();
    }

    private Violation violation(ReportEntry entry, Optional<String> graph) {
        return new Violation(
                graph,
                show(entry.focusNode()),
                Optional.ofNullable(entry.resultPath()).map(path -> path.toString(new Prologue(prefixes))),
                Optional.ofNullable(entry.value()).map(this::show),
                entry.message());
    }

    private String show(Node node) {
        return FmtUtils.stringForNode(node, prefixes);
    }
}
