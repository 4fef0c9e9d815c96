package org.newsgraph.judge;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.language.Gender;
import org.newsgraph.name.NameSpan;
import org.newsgraph.ontology.GazetteerEntry;
import org.newsgraph.ontology.Iri;

/**
 * A name of an article, once it is decided what it names.
 *
 * @param type the class of what it names; empty if that is nothing of the graph
 * @param fullest its fullest spelling
 * @param known what the gazetteer knows under the name, if that is of the same kind
 * @param spellings all its spellings, sorted
 * @param gender which pronouns it asks for
 * @param spans where it stands, at least once
 */
public record JudgedName(
        Optional<Iri> type,
        String fullest,
        Optional<GazetteerEntry> known,
        Set<String> spellings,
        Optional<Gender> gender,
        List<NameSpan> spans) {

    public JudgedName {
        spellings = Collections.unmodifiableSet(new TreeSet<>(spellings));
        spans = List.copyOf(spans);
    }
}
