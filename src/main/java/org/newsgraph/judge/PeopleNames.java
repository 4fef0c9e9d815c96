package org.newsgraph.judge;

import java.text.Normalizer;
import java.util.Optional;
import org.newsgraph.language.Gender;
import org.newsgraph.language.NameLists;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.Lexicon.Kind;

/** Whether words are names of people: the lexicon's first, then the long lists that come with the models. */
final class PeopleNames {

    private final Lexicon lexicon;
    private final NameLists lists;

    PeopleNames(Lexicon lexicon, NameLists lists) {
        this.lexicon = lexicon;
        this.lists = lists;
    }

    /** Whether people are called so by their given name; of {@code Anne-Marie}, the first part decides. */
    boolean isGiven(String word) {
        return lexicon.has(Kind.GIVEN_NAMES, word)
                || lists.genderOf(folded(word)).isPresent()
                || word.indexOf('-') > 2 && isGiven(word.substring(0, word.indexOf('-')));
    }

    /** Whether it is a family name of those that stand first. */
    boolean isLeadingFamily(String word) {
        return lexicon.has(Kind.FAMILY_NAMES, word);
    }

    Optional<Gender> genderOf(String given) {
        if (lexicon.isFemale(Kind.GIVEN_NAMES, given)) {
            return Optional.of(Gender.FEMALE);
        }
        if (lexicon.isMale(Kind.GIVEN_NAMES, given)) {
            return Optional.of(Gender.MALE);
        }
        if (lexicon.has(Kind.GIVEN_NAMES, given)) {
            return Optional.empty();
        }
        Optional<Gender> listed = lists.genderOf(folded(given));
        return listed.isEmpty() && given.indexOf('-') > 2 ? genderOf(given.substring(0, given.indexOf('-'))) : listed;
    }

    private static String folded(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    }
}
