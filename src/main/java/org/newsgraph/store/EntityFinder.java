package org.newsgraph.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.article.InputException;
import org.newsgraph.ontology.NG;
import org.newsgraph.resolve.NameForms;

/** Finds what people mean by a name: canonical entities by label, alias or IRI, without regard to case and accents. */
final class EntityFinder {

    private static final int MAX_SUGGESTIONS = 5;

    private final DatasetGraph dataset;
    private final Map<String, Set<Node>> byName = new TreeMap<>();
    private final Map<String, String> spellings = new TreeMap<>();

    EntityFinder(DatasetGraph dataset) {
        this.dataset = dataset;
        for (Node property : List.of(Terms.ALT_LABEL, Terms.LABEL)) {
            dataset.find(Quad.defaultGraphIRI, Node.ANY, property, Node.ANY).forEachRemaining(quad -> {
                String name = quad.getObject().getLiteralLexicalForm();
                byName.computeIfAbsent(form(name), n -> new TreeSet<>(SortedGraph.NODES))
                        .add(quad.getSubject());
                spellings.put(form(name), name);
            });
        }
    }

    private static String form(String name) {
        return NameForms.fold(ClaimRow.flat(name));
    }

    /**
     * The entities, or amounts of money, of the given name; several if several share it.
     *
     * @throws InputException if there is none; suggests some
     */
    Set<Node> named(String name) {
        Set<Node> found = find(name);
        if (found.isEmpty()) {
            List<String> similar = similar(name);
            throw new InputException("the store knows nobody and nothing called \"" + name + "\"; "
                    + (similar.isEmpty()
                            ? "see its names with: newsgraph claims"
                            : "did you mean " + join(similar) + "?"));
        }
        return found;
    }

    /** As {@link #named}, but also dates; empty if there is none. */
    Set<Node> find(String name) {
        String iri = name.startsWith("entity:") ? NG.ENTITY + name.substring("entity:".length()) : name;
        iri = iri.startsWith("<") && iri.endsWith(">") ? iri.substring(1, iri.length() - 1) : iri;
        if (iri.startsWith("http://") || iri.startsWith("https://")) {
            return byIri(Terms.node(iri));
        }
        return byName.getOrDefault(form(name), Set.of());
    }

    private Set<Node> byIri(Node node) {
        Set<Node> found = new TreeSet<>(SortedGraph.NODES);
        Queries.objects(dataset, Quad.defaultGraphIRI, node, Terms.SAME_AS).forEach(found::add);
        if (dataset.contains(Quad.defaultGraphIRI, node, Terms.TYPE, Node.ANY)) {
            found.add(node);
        }
        return found;
    }

    /** Names that look like the given one, the likest first. */
    List<String> similar(String name) {
        return likest(form(name), byName.keySet()).stream().map(spellings::get).toList();
    }

    /** Those of the names that share most with the wanted one. */
    static List<String> likest(String wanted, Iterable<String> names) {
        List<String> near = new ArrayList<>();
        for (String name : names) {
            if (distance(wanted, name) <= Math.max(1, wanted.length() / 3)
                    || wanted.length() > 2 && (name.contains(wanted) || name.length() > 2 && wanted.contains(name))) {
                near.add(name);
            }
        }
        near.sort(
                Comparator.<String>comparingInt(name -> distance(wanted, name)).thenComparing(name -> name));
        return near.subList(0, Math.min(MAX_SUGGESTIONS, near.size()));
    }

    static String join(List<String> names) {
        return names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
    }

    /** Levenshtein's: how many letters must be put in, taken out or changed. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
