package org.newsgraph.store;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.PrefixMapping;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;

/** The names that stand in the graph, as nodes, and the prefixes that shorten them. */
public final class Terms {

    /** The prefixes that queries may use undeclared, and that exports declare, by prefix. */
    public static final Map<String, String> PREFIXES = prefixes();

    static final Node TYPE = rdf("type");
    static final Node SUBJECT = rdf("subject");
    static final Node PREDICATE = rdf("predicate");
    static final Node OBJECT = rdf("object");
    static final Node LABEL = node("http://www.w3.org/2000/01/rdf-schema#label");
    static final Node ALT_LABEL = node("http://www.w3.org/2004/02/skos/core#altLabel");
    static final Node SAME_AS = node("http://www.w3.org/2002/07/owl#sameAs");
    static final Node DERIVED_FROM = node("http://www.w3.org/ns/prov#wasDerivedFrom");
    static final Node IDENTIFIER = node("http://purl.org/dc/terms/identifier");

    static final Node NEWS_ARTICLE = schema("NewsArticle");
    static final Node HEADLINE = schema("headline");
    static final Node DATE_PUBLISHED = schema("datePublished");
    static final Node AUTHOR = schema("author");
    static final Node PUBLISHER = schema("publisher");
    static final Node URL = schema("url");
    static final Node TEXT = schema("text");
    static final Node MONETARY_AMOUNT = schema("MonetaryAmount");
    static final Node VALUE = schema("value");
    static final Node CURRENCY = schema("currency");

    static final Node STRING_SPAN = nif("RFC5147String");
    static final Node BEGIN_INDEX = nif("beginIndex");
    static final Node END_INDEX = nif("endIndex");
    static final Node ANCHOR_OF = nif("anchorOf");
    static final Node REFERENCE_CONTEXT = nif("referenceContext");

    static final Node CLAIM = node(NG.CLAIM);
    static final Node MENTION = node(NG.MENTION);
    static final Node STATUS = node(NG.STATUS);
    static final Node CONFIDENCE = node(NG.CONFIDENCE);
    static final Node ATTRIBUTED_TO = node(NG.ATTRIBUTED_TO);
    static final Node EXPLANATION = node(NG.EXPLANATION);
    static final Node FRAME = node(NG.FRAME_OF);
    static final Node EVIDENCE = node(NG.EVIDENCE);
    static final Node SUBJECT_SPAN = node(NG.SUBJECT_SPAN);
    static final Node OBJECT_SPAN = node(NG.OBJECT_SPAN);
    static final Node TRIGGER_SPAN = node(NG.TRIGGER_SPAN);
    static final Node MENTIONS = node(NG.MENTIONS);
    static final Node MENTION_KIND = node(NG.MENTION_KIND);
    static final Node CONTENT_HASH = node(NG.CONTENT_HASH);
    static final Node READING_HASH = node(NG.READING_HASH);

    static final Node RESOLUTION_GRAPH = node(NG.RESOLUTION_GRAPH);
    static final Node LOCAL_ENTITY = node(NG.term("localEntity"));
    static final Node CANONICAL_ENTITY = node(NG.term("canonicalEntity"));
    static final Node MERGE_REASON = node(NG.MERGE_REASON);

    private Terms() {}

    static Node node(Iri iri) {
        return node(iri.value());
    }

    static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }

    static Node text(String words) {
        return NodeFactory.createLiteralString(words);
    }

    private static Node rdf(String name) {
        return node("http://www.w3.org/1999/02/22-rdf-syntax-ns#" + name);
    }

    private static Node schema(String name) {
        return node("https://schema.org/" + name);
    }

    private static Node nif(String name) {
        return node("http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#" + name);
    }

    /** The prefixes as Jena wants them. */
    static PrefixMapping prefixMapping() {
        return PrefixMapping.Factory.create().setNsPrefixes(PREFIXES);
    }

    private static Map<String, String> prefixes() {
        Map<String, String> prefixes = new TreeMap<>();
        prefixes.put("ng", NG.NAMESPACE);
        prefixes.put("entity", NG.ENTITY);
        prefixes.put("article", NG.ARTICLE);
        prefixes.put("frame", NG.FRAME);
        prefixes.put("amount", NG.AMOUNT);
        prefixes.put("graph", NG.GRAPH);
        prefixes.put("event", EventNodes.NAMESPACE);
        prefixes.put("schema", "https://schema.org/");
        prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
        prefixes.put("owl", "http://www.w3.org/2002/07/owl#");
        prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        prefixes.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        prefixes.put("sh", "http://www.w3.org/ns/shacl#");
        prefixes.put("dcterms", "http://purl.org/dc/terms/");
        prefixes.put("foaf", "http://xmlns.com/foaf/0.1/");
        prefixes.put("org", "http://www.w3.org/ns/org#");
        prefixes.put("wdt", "http://www.wikidata.org/prop/direct/");
        prefixes.put("nif", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#");
        prefixes.put("prov", "http://www.w3.org/ns/prov#");
        return Collections.unmodifiableMap(prefixes);
    }
}
