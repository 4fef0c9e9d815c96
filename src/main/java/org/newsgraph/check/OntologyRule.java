package org.newsgraph.check;

import java.util.List;
import org.newsgraph.ontology.Ontology;

/** Something that every ontology has to keep to. */
@FunctionalInterface
public interface OntologyRule {

    /** What breaks the rule, in any order; empty if nothing does. */
    List<Problem> problemsIn(Ontology ontology);
}
