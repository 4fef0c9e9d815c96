package org.newsgraph.ontology;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.newsgraph.ontology.PropertyTerm.Value;
import org.newsgraph.ontology.Vocabulary.ImpliedFact;

/**
 * Reads classes and properties from OWL.
 *
 * <p>A property that articles may claim is one whose domain is a class of entities, or a union of such classes; terms
 * of the evidence, the events and the gazetteer have other domains.
 */
final class VocabularyReader {

    private static final String MONETARY_AMOUNT = "https://schema.org/MonetaryAmount";
    private static final Set<String> DATES = Set.of(XSD.gYear.getURI(), XSD.gYearMonth.getURI(), XSD.date.getURI());

    private final Model model;
    private final Map<Iri, Set<Iri>> ancestors = new HashMap<>();

    VocabularyReader(Model model) {
        this.model = model;
    }

    Vocabulary vocabulary() {
        readClasses();
        Map<Iri, PropertyTerm> properties = new HashMap<>();
        for (Resource subject : model.listSubjectsWithProperty(RDFS.domain).toList()) {
            if (subject.isURIResource()) {
                PropertyTerm term = term(subject);
                if (isRelation(term)) {
                    properties.put(term.iri(), term);
                }
            }
        }
        Map<Iri, Set<ImpliedFact>> implied = new HashMap<>();
        for (Iri property : properties.keySet()) {
            Set<ImpliedFact> facts = consequences(property);
            facts.removeIf(fact -> !properties.containsKey(fact.property()));
            implied.put(property, facts);
        }
        return new Vocabulary(ancestors, properties.values(), implied);
    }

    private void readClasses() {
        Set<Resource> classes = new HashSet<>();
        classes.addAll(model.listSubjectsWithProperty(RDF.type, OWL.Class).toList());
        classes.addAll(model.listSubjectsWithProperty(RDF.type, RDFS.Class).toList());
        classes.addAll(model.listSubjectsWithProperty(RDFS.subClassOf).toList());
        for (Resource cls : classes) {
            if (cls.isURIResource()) {
                ancestors.put(iri(cls), withAllAbove(cls));
            }
        }
    }

    private Set<Iri> withAllAbove(Resource cls) {
        Set<Iri> above = new HashSet<>();
        Deque<Resource> open = new ArrayDeque<>(List.of(cls));
        while (!open.isEmpty()) {
            Resource next = open.pop();
            // Classes of other vocabularies are alignments, not levels of ours.
            if (next.isURIResource() && above.add(iri(next))) {
                for (RDFNode parent :
                        model.listObjectsOfProperty(next, RDFS.subClassOf).toList()) {
                    if (parent.isURIResource() && model.contains(parent.asResource(), RDF.type, OWL.Class)) {
                        open.push(parent.asResource());
                    }
                }
            }
        }
        return above;
    }

    private boolean isRelation(PropertyTerm term) {
        return !term.domain().isEmpty()
                && term.domain().stream()
                        .allMatch(c -> ancestors.getOrDefault(c, Set.of()).contains(NG.ENTITY_CLASS));
    }

    private PropertyTerm term(Resource property) {
        Set<Iri> range = members(property, RDFS.range);
        String label = model.listObjectsOfProperty(property, RDFS.label).toList().stream()
                .filter(RDFNode::isLiteral)
                .map(node -> node.asLiteral().getLexicalForm())
                .min(String::compareTo)
                .orElse(iri(property).localName());
        return new PropertyTerm(
                iri(property),
                iri(property).localName(),
                label,
                members(property, RDFS.domain),
                range,
                value(property, range),
                model.contains(property, RDF.type, OWL.SymmetricProperty));
    }

    private Value value(Resource property, Collection<Iri> range) {
        if (range.stream().anyMatch(c -> c.value().equals(MONETARY_AMOUNT))) {
            return Value.MONEY;
        }
        if (range.stream().anyMatch(c -> DATES.contains(c.value()))) {
            return Value.DATE;
        }
        boolean literal = model.contains(property, RDF.type, OWL.DatatypeProperty)
                || range.stream().anyMatch(c -> c.value().startsWith(XSD.getURI()));
        return literal ? Value.LITERAL : Value.ENTITY;
    }

    /** The classes that a domain or range names, those of a union one by one. */
    private Set<Iri> members(Resource property, Property domainOrRange) {
        Set<Iri> members = new HashSet<>();
        for (RDFNode node : model.listObjectsOfProperty(property, domainOrRange).toList()) {
            if (node.isURIResource()) {
                members.add(iri(node.asResource()));
            } else if (node.isAnon() && node.asResource().hasProperty(OWL.unionOf)) {
                RDFList union = node.asResource().getProperty(OWL.unionOf).getList();
                for (RDFNode member : union.asJavaList()) {
                    members.add(iri(member.asResource()));
                }
            }
        }
        return members;
    }

    /** What follows from a fact of a property through symmetry, inverses and more general properties. */
    private Set<ImpliedFact> consequences(Iri property) {
        ImpliedFact itself = new ImpliedFact(property, false);
        Set<ImpliedFact> reached = new HashSet<>(Set.of(itself));
        Deque<ImpliedFact> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (ImpliedFact next : nextTo(open.pop())) {
                if (reached.add(next)) {
                    open.push(next);
                }
            }
        }
        reached.remove(itself);
        return reached;
    }

    private List<ImpliedFact> nextTo(ImpliedFact fact) {
        List<ImpliedFact> next = new ArrayList<>();
        Resource property = model.createResource(fact.property().value());
        if (model.contains(property, RDF.type, OWL.SymmetricProperty)) {
            next.add(new ImpliedFact(fact.property(), !fact.reversed()));
        }
        for (RDFNode above :
                model.listObjectsOfProperty(property, RDFS.subPropertyOf).toList()) {
            if (above.isURIResource()) {
                next.add(new ImpliedFact(iri(above.asResource()), fact.reversed()));
            }
        }
        for (RDFNode inverse :
                model.listObjectsOfProperty(property, OWL.inverseOf).toList()) {
            if (inverse.isURIResource()) {
                next.add(new ImpliedFact(iri(inverse.asResource()), !fact.reversed()));
            }
        }
        for (Statement statement :
                model.listStatements(null, OWL.inverseOf, property).toList()) {
            if (statement.getSubject().isURIResource()) {
                next.add(new ImpliedFact(iri(statement.getSubject()), !fact.reversed()));
            }
        }
        return next;
    }

    private static Iri iri(Resource resource) {
        return new Iri(resource.getURI());
    }
}
