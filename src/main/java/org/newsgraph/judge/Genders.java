package org.newsgraph.judge;

import java.util.Optional;
import org.newsgraph.language.Gender;
import org.newsgraph.language.NameLists;
import org.newsgraph.name.NameSpan;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.Lexicon.Kind;
import org.newsgraph.ontology.NG;

/** Which pronouns a person's names and titles ask for. */
final class Genders {

    private final Lexicon lexicon;
    private final PeopleNames people;

    Genders(Lexicon lexicon, NameLists lists) {
        this.lexicon = lexicon;
        this.people = new PeopleNames(lexicon, lists);
    }

    Optional<Gender> of(Name name, Iri type) {
        if (!type.equals(NG.PERSON)) {
            return Optional.empty();
        }
        for (NameSpan span : name.spans()) {
            if (lexicon.isFemale(Kind.TITLES, span.title())) {
                return Optional.of(Gender.FEMALE);
            }
            if (lexicon.isMale(Kind.TITLES, span.title())) {
                return Optional.of(Gender.MALE);
            }
        }
        String[] words = name.fullest().split("\\s+");
        if (words.length == 1 || people.isLeadingFamily(words[0]) && !people.isGiven(words[0])) {
            return Optional.empty();
        }
        return people.genderOf(words[0]);
    }
}
