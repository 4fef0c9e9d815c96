package org.newsgraph.check;

import java.util.Objects;
import java.util.Optional;

/**
 * A place in a graph that has not the shape it should have.
 *
 * @param graph the named graph; empty for the default graph
 * @param focus what is ill-shaped, as an IRI or a literal
 * @param path the property that leads to the fault
 * @param value the faulty value
 * @param message what the shape asks for
 */
public record Violation(
        Optional<String> graph, String focus, Optional<String> path, Optional<String> value, String message)
        implements Comparable<Violation> {

    public Violation {
        Objects.requireNonNull(graph, "graph");
        Objects.requireNonNull(focus, "focus");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(message, "message");
    }

    @Override
    public int compareTo(Violation other) {
        return toString().compareTo(other.toString());
    }

    /** {@code default graph: <…/entity/acme>: an entity has one label, a text that is not empty (rdfs:label …)}. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(graph.orElse("default graph"));
        line.append(": ").append(focus).append(": ").append(message);
        path.ifPresent(p -> line.append(" (").append(p));
        value.ifPresent(v -> line.append(path.isPresent() ? " is " : " (is ").append(v));
        return line.append(path.isPresent() || value.isPresent() ? ")" : "").toString();
    }
}
