package org.newsgraph.store;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.newsgraph.article.InputException;
import org.newsgraph.store.SortedGraph.Subject;
import org.newsgraph.store.SortedGraph.Values;

/** RDF/XML: one {@code rdf:Description} a subject, in order. */
final class RdfXmlWriter implements GraphWriter {

    /** The longest end of an IRI that may be the name of an element. */
    private static final Pattern ELEMENT_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*$");

    private final Appendable out;

    RdfXmlWriter(Appendable out) {
        this.out = out;
    }

    @Override
    public void defaultGraph(SortedGraph graph) throws IOException {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF");
        for (Map.Entry<String, String> prefix : Terms.PREFIXES.entrySet()) {
            out.append("\n    xmlns:" + prefix.getKey() + "=\"" + XmlText.escape(prefix.getValue()) + "\"");
        }
        out.append(">\n");
        for (Subject subject : graph.subjects()) {
            out.append("  <rdf:Description rdf:about=\""
                    + XmlText.escape(subject.node().getURI()) + "\">\n");
            for (Values values : subject.said()) {
                for (Node object : values.objects()) {
                    property(values.property().getURI(), object);
                }
            }
            out.append("  </rdf:Description>\n");
        }
    }

    private void property(String iri, Node object) throws IOException {
        Optional<String> prefix = TurtleText.prefixOf(iri)
                .filter(p -> elementName(iri)
                        .equals(iri.substring(Terms.PREFIXES.get(p).length())));
        String local = elementName(iri);
        String namespace = iri.substring(0, iri.length() - local.length());
        String name = prefix.map(p -> p + ":" + local).orElse("p:" + local);
        out.append("    <" + name);
        out.append(prefix.isPresent() ? "" : " xmlns:p=\"" + XmlText.escape(namespace) + "\"");
        if (!object.isLiteral()) {
            out.append(" rdf:resource=\"" + XmlText.escape(object.getURI()) + "\"/>\n");
            return;
        }
        if (!object.getLiteralLanguage().isEmpty()) {
            out.append(" xml:lang=\"" + object.getLiteralLanguage() + "\"");
        } else if (!object.getLiteralDatatypeURI().equals(XSDDatatype.XSDstring.getURI())) {
            out.append(" rdf:datatype=\"" + XmlText.escape(object.getLiteralDatatypeURI()) + "\"");
        }
        out.append(">" + XmlText.escape(object.getLiteralLexicalForm()) + "</" + name + ">\n");
    }

    private static String elementName(String iri) {
        Matcher matcher = ELEMENT_NAME.matcher(iri);
        if (!matcher.find()) {
            throw new InputException("RDF/XML has no name for the property " + iri
                    + "; export as turtle, or let the property's IRI end with a letter and what follows it");
        }
        return matcher.group();
    }

    @Override
    public void end() throws IOException {
        out.append("</rdf:RDF>\n");
    }
}
