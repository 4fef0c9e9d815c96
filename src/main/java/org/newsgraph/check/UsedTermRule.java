package org.newsgraph.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.Ontology;

/** Every term of our namespace that is used is also described: a misspelt one is not. */
final class UsedTermRule implements OntologyRule {

    @Override
    public List<Problem> problemsIn(Ontology ontology) {
        Model model = ontology.model();
        Map<String, Resource> users = new LinkedHashMap<>();
        model.listStatements().forEachRemaining(statement -> {
            note(statement.getPredicate(), statement, users);
            note(statement.getObject(), statement, users);
        });
        List<Problem> problems = new ArrayList<>();
        users.forEach((term, user) -> {
            if (!model.contains(model.createResource(term), RDF.type)) {
                problems.add(undescribed(ontology, new Iri(term), user));
            }
        });
        return problems;
    }

    private static void note(RDFNode node, Statement statement, Map<String, Resource> users) {
        if (node.isURIResource() && node.asResource().getURI().startsWith(NG.NAMESPACE)) {
            users.merge(node.asResource().getURI(), statement.getSubject(), UsedTermRule::easierToFind);
        }
    }

    /** What has a line of its own, then what comes first by name, so that two runs say the same. */
    private static Resource easierToFind(Resource one, Resource other) {
        if (one.isAnon() != other.isAnon()) {
            return one.isAnon() ? other : one;
        }
        return one.toString().compareTo(other.toString()) <= 0 ? one : other;
    }

    private static Problem undescribed(Ontology ontology, Iri term, Resource user) {
        String where = user.isURIResource() ? ontology.whereIs(new Iri(user.getURI())) : term.value();
        return new Problem(term, where, "is used but described nowhere; is it misspelt?");
    }
}
