package org.newsgraph.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.Ontology;

/** Every property has a label, a comment, a domain and a range; every class has a comment, and a label if it is shown. */
final class TermRule implements OntologyRule {

    @Override
    public List<Problem> problemsIn(Ontology ontology) {
        Model model = ontology.model();
        List<Problem> problems = new ArrayList<>();
        for (Resource property : ofTypes(model, OWL.ObjectProperty, OWL.DatatypeProperty, RDF.Property)) {
            need(ontology, property, RDFS.label, "rdfs:label", problems);
            need(ontology, property, RDFS.comment, "rdfs:comment", problems);
            // The inverse of a property has its domain and range, the other way round.
            if (!model.contains(null, OWL.inverseOf, property) && !property.hasProperty(OWL.inverseOf)) {
                need(ontology, property, RDFS.domain, "rdfs:domain", problems);
                need(ontology, property, RDFS.range, "rdfs:range", problems);
            }
            oneLabel(ontology, property, problems);
        }
        for (Resource cls : ofTypes(model, OWL.Class)) {
            need(ontology, cls, RDFS.comment, "rdfs:comment", problems);
            if (ontology.vocabulary().isA(iri(cls), NG.ENTITY_CLASS)) {
                need(ontology, cls, RDFS.label, "rdfs:label", problems);
            }
            oneLabel(ontology, cls, problems);
        }
        return problems;
    }

    private static Set<Resource> ofTypes(Model model, Resource... types) {
        Set<Resource> found = new HashSet<>();
        for (Resource type : types) {
            model.listSubjectsWithProperty(RDF.type, type)
                    .filterKeep(RDFNode::isURIResource)
                    .forEachRemaining(found::add);
        }
        return found;
    }

    private static void need(Ontology ontology, Resource term, Property property, String name, List<Problem> problems) {
        if (!term.hasProperty(property)) {
            problems.add(Problem.of(ontology, iri(term), "has no " + name + "; add one"));
        }
    }

    private static void oneLabel(Ontology ontology, Resource term, List<Problem> problems) {
        if (term.listProperties(RDFS.label).toList().size() > 1) {
            problems.add(Problem.of(ontology, iri(term), "has several rdfs:label; is it described twice?"));
        }
    }

    private static Iri iri(Resource term) {
        return new Iri(term.getURI());
    }
}
