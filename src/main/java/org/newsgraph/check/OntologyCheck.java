package org.newsgraph.check;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.ontology.Ontology;

/** Whether an ontology says what the program and its readers need. */
public final class OntologyCheck {

    private final List<OntologyRule> rules;

    private OntologyCheck(List<OntologyRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The check of vocabulary and gazetteer. */
    public static OntologyCheck ofTerms() {
        return new OntologyCheck(List.of(new TermRule(), new UsedTermRule(), new GazetteerRule()));
    }

    /** This check and one more rule, such as that of the frames. */
    public OntologyCheck and(OntologyRule rule) {
        List<OntologyRule> more = new ArrayList<>(rules);
        more.add(rule);
        return new OntologyCheck(more);
    }

    /** All that is wrong, by file and line; empty if nothing is. */
    public List<Problem> problemsIn(Ontology ontology) {
        return rules.stream()
                .flatMap(rule -> rule.problemsIn(ontology).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
