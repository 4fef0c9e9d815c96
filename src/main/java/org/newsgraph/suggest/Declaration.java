package org.newsgraph.suggest;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.newsgraph.article.InputException;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.Vocabulary;

/**
 * A relation that the vocabulary does not have, with the classes that its examples show.
 *
 * @param relation its local name
 * @param domain the classes of its subjects, sorted
 * @param range the classes of its objects, sorted
 */
record Declaration(String relation, Set<Iri> domain, Set<Iri> range) {

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");

    /** A class that fewer of the examples have is a slip of the name recogniser. */
    private static final double LEAST_SHARE = 0.2;

    /** @throws InputException if the name cannot be that of a property */
    Declaration {
        if (!NAME.matcher(relation).matches()) {
            throw new InputException("\"" + relation
                    + "\" cannot name a relation: begin with a small letter and go on with letters and digits, as"
                    + " \"sponsor\" does");
        }
        domain = Collections.unmodifiableSet(new TreeSet<>(domain));
        range = Collections.unmodifiableSet(new TreeSet<>(range));
    }

    /** @param subjects the classes of the subjects of its examples, each as often as it occurs; objects likewise */
    static Declaration of(String relation, List<Iri> subjects, List<Iri> objects, Vocabulary vocabulary) {
        return new Declaration(relation, frequent(subjects, vocabulary), frequent(objects, vocabulary));
    }

    private static Set<Iri> frequent(List<Iri> classes, Vocabulary vocabulary) {
        Map<Iri, Integer> counts = new TreeMap<>();
        classes.forEach(c -> counts.merge(vocabulary.coarse(c), 1, Integer::sum));
        Set<Iri> frequent = new TreeSet<>();
        counts.forEach((c, count) -> {
            if (count >= LEAST_SHARE * classes.size()) {
                frequent.add(c);
            }
        });
        return frequent;
    }

    Iri iri() {
        return NG.term(relation);
    }

    /** {@code tradedOn ⇒ traded on}. */
    String label() {
        return relation.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** The statement in Turtle, with the prefixes of {@link ProposalTurtle}. */
    String turtle() {
        return iriText() + " a owl:ObjectProperty ;\n"
                + "    rdfs:label \"" + label() + "\" ;\n"
                + "    rdfs:comment \"The object is the " + label()
                + " of the subject. (Say here what the relation means.)\" ;\n"
                + "    rdfs:domain " + union(domain) + " ;\n"
                + "    rdfs:range " + union(range) + " .\n";
    }

    private String iriText() {
        return "ng:" + relation;
    }

    private static String union(Set<Iri> classes) {
        List<String> names = classes.stream()
                .map(c -> "ng:" + c.localName())
                .sorted(Comparator.naturalOrder())
                .toList();
        return names.size() == 1
                ? names.get(0)
                : "[ a owl:Class ; owl:unionOf ( " + String.join(" ", names) + " ) ; rdfs:comment \"Any of these.\" ]";
    }
}
