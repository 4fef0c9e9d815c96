package org.newsgraph.judge;

import java.util.List;
import java.util.Optional;
import org.newsgraph.language.NameLists;
import org.newsgraph.language.Sentence;
import org.newsgraph.name.NameSpan;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.Vocabulary;

/**
 * Gives a person the family name that the next one says for both: {@code the brothers Wilbur and Orville Wright} are
 * Wilbur Wright and Orville Wright.
 */
final class SharedFamilyNames {

    private static final String KIN = "brother|sister|sibling|twin|cousin|couple";

    private final Vocabulary vocabulary;
    private final PeopleNames people;

    SharedFamilyNames(Vocabulary vocabulary, Lexicon lexicon, NameLists lists) {
        this.vocabulary = vocabulary;
        this.people = new PeopleNames(lexicon, lists);
    }

    /** @param names with a verdict each */
    void complete(Names names) {
        for (Name name : names.view()) {
            if (isPerson(name)
                    && name.words() == 1
                    && (people.isGiven(name.fullest()) || areKin(name, names))
                    && !isPartOfAnother(name, names)) {
                name.spans().stream()
                        .flatMap(span -> familyAfter(span, names).stream())
                        .findFirst()
                        .ifPresent(family -> name.spell(name.fullest() + " " + family));
            }
        }
    }

    /** <em>the brothers Olo and Peder Lunt</em>: what is no known given name is one here. */
    private static boolean areKin(Name name, Names names) {
        return name.spans().stream()
                .anyMatch(span -> span.begin() > 0
                        && names.sentence(span).token(span.begin() - 1).lemma().matches(KIN));
    }

    /** Whether the article calls somebody so who may have another family name, or has this as one. */
    private static boolean isPartOfAnother(Name name, Names names) {
        return names.view().stream()
                .filter(other -> other.words() > 1)
                .anyMatch(other -> List.of(other.fullest().split("\\s+")).contains(name.fullest()));
    }

    private Optional<String> familyAfter(NameSpan given, Names names) {
        Sentence sentence = names.sentence(given);
        int and = given.end();
        if (given.length() != 1
                || and >= sentence.size()
                || !sentence.token(and).lemma().equals("and")) {
            return Optional.empty();
        }
        return names.view().stream()
                .filter(this::isPerson)
                .flatMap(name -> name.spans().stream())
                .filter(next -> next.sentence() == given.sentence() && next.begin() == and + 1 && next.length() == 2)
                .map(next -> sentence.token(next.begin() + 1).text())
                .findFirst();
    }

    private boolean isPerson(Name name) {
        return name.verdict().coarse(vocabulary).equals(NG.PERSON);
    }
}
