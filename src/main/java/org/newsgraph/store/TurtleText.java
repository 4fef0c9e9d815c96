package org.newsgraph.store;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

/** Nodes as Turtle, TriG, N-Triples and N-Quads write them. */
final class TurtleText {

    // Narrower than Turtle's grammar: what needs no escape and looks well.
    private static final Pattern LOCAL_NAME = Pattern.compile("[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9_-])?");
    private static final Pattern INTEGER = Pattern.compile("[+-]?\\d+");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d*\\.\\d+");

    private TurtleText() {}

    /** With prefixes where they fit: {@code ng:founder}, {@code "2023"^^xsd:gYear}, {@code 12}. */
    static String node(Node node) {
        return node.isLiteral() ? literal(node) : name(node.getURI());
    }

    /** In full, as N-Triples wants it. */
    static String fullNode(Node node) {
        if (!node.isLiteral()) {
            return iri(node.getURI());
        }
        String text = quote(node.getLiteralLexicalForm());
        return isPlain(node) ? text + language(node) : text + "^^" + iri(node.getLiteralDatatypeURI());
    }

    /** The prefix that shortens an IRI. */
    static Optional<String> prefixOf(String iri) {
        for (Map.Entry<String, String> prefix : Terms.PREFIXES.entrySet()) {
            if (iri.startsWith(prefix.getValue())
                    && LOCAL_NAME
                            .matcher(iri.substring(prefix.getValue().length()))
                            .matches()) {
                return Optional.of(prefix.getKey());
            }
        }
        return Optional.empty();
    }

    /** An IRI, shortened where a prefix fits. */
    static String name(String iri) {
        return prefixOf(iri)
                .map(prefix ->
                        prefix + ":" + iri.substring(Terms.PREFIXES.get(prefix).length()))
                .orElseGet(() -> iri(iri));
    }

    static String literal(Node node) {
        String lexical = node.getLiteralLexicalForm();
        if (isPlain(node)) {
            return quote(lexical) + language(node);
        }
        String type = node.getLiteralDatatypeURI();
        if (type.equals(XSDDatatype.XSDinteger.getURI())
                        && INTEGER.matcher(lexical).matches()
                || type.equals(XSDDatatype.XSDdecimal.getURI())
                        && DECIMAL.matcher(lexical).matches()) {
            return lexical;
        }
        return quote(lexical) + "^^" + name(type);
    }

    private static boolean isPlain(Node node) {
        return !node.getLiteralLanguage().isEmpty()
                || node.getLiteralDatatypeURI().equals(XSDDatatype.XSDstring.getURI());
    }

    private static String language(Node node) {
        return node.getLiteralLanguage().isEmpty() ? "" : "@" + node.getLiteralLanguage();
    }

    private static String iri(String iri) {
        StringBuilder text = new StringBuilder(iri.length() + 2).append('<');
        for (int i = 0; i < iri.length(); i++) {
            char c = iri.charAt(i);
            if (c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0) {
                text.append(String.format("\\u%04X", (int) c));
            } else {
                text.append(c);
            }
        }
        return text.append('>').toString();
    }

    static String quote(String words) {
        StringBuilder text = new StringBuilder(words.length() + 2).append('"');
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (c < ' ' || c == '\u007F') {
                        text.append(String.format("\\u%04X", (int) c));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        return text.append('"').toString();
    }
}
