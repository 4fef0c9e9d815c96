package org.newsgraph.clean;

import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.ontology.NG;

/** The phrases of the ontology's {@code ng:Boilerplate} by their kind. */
final class Boilerplate {

    /** What a phrase does; each is a class {@code ng:…} of the ontology. */
    enum Kind {
        CUT("CutPhrases"),
        LINE("LineBeginnings"),
        TEASER("TeaserBeginnings"),
        CREDIT("CreditLabels"),
        CAPTION("CaptionLabels"),
        SENTENCE("SentenceBeginnings"),
        ASIDE("AsideBeginnings"),
        KICKER("Kickers");

        private final String localName;

        Kind(String localName) {
            this.localName = localName;
        }
    }

    private final Model ontology;

    Boilerplate(Model ontology) {
        this.ontology = ontology;
    }

    Set<String> phrases(Kind kind) {
        Set<String> phrases = new TreeSet<>();
        Resource type = ResourceFactory.createResource(NG.NAMESPACE + kind.localName);
        Property word = ResourceFactory.createProperty(NG.NAMESPACE + "word");
        for (Resource list : ontology.listSubjectsWithProperty(RDF.type, type).toList()) {
            for (RDFNode node : ontology.listObjectsOfProperty(list, word).toList()) {
                phrases.add(node.asLiteral().getLexicalForm());
            }
        }
        return phrases;
    }

    /** A regular expression for any of {@code phrases}, the longest first; matches nothing if there are none. */
    static String anyOf(Set<String> phrases) {
        return phrases.isEmpty()
                ? "(?!)"
                : phrases.stream()
                        .sorted(Comparator.comparing(String::length)
                                .reversed()
                                .thenComparing(Comparator.naturalOrder()))
                        .map(Boilerplate::expressionOf)
                        .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Letters of any case but for the first; any dash, any apostrophe, any number for {@code #}. */
    private static String expressionOf(String phrase) {
        StringBuilder expression =
                new StringBuilder(Character.isUpperCase(phrase.charAt(0)) ? "(?=\\p{Lu})(?iu:" : "(?iu:");
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            switch (c) {
                case ' ' -> expression.append(" +");
                case '#' -> expression.append("(?<!\\d)\\d{1,5}");
                case '\'', '\u2019' -> expression.append("['\u2019]");
                case '-', '\u2013', '\u2014' -> expression.append("[-\u2013\u2014]");
                default -> expression.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return expression.append(')').toString();
    }

    /** How many words a phrase has. */
    static int wordsIn(String phrase) {
        return phrase.toLowerCase(Locale.ROOT).split(" ").length;
    }
}
