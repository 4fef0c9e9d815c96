package org.newsgraph.chain;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.Gender;
import org.newsgraph.language.Sentence;
import org.newsgraph.ontology.Iri;

/**
 * A word that stands for something spoken of before: <em>she</em>, <em>its</em>, <em>the Danish start-up</em>.
 *
 * @param token its head
 * @param word the pronoun in lower case, or the noun's lemma
 * @param classes what its noun may stand for; empty for a pronoun
 * @param countries those that adjectives beside the noun name
 */
record Anaphor(Kind kind, Sentence sentence, int token, String word, Set<Iri> classes, Set<Iri> countries) {

    /** What an anaphor may be. */
    enum Kind {
        /** He or she, in any form. */
        PERSON,
        /** It, in any form. */
        THING,
        /** They, in any form. */
        SEVERAL,
        /** The company, the founder. */
        NOUN
    }

    static Anaphor pronoun(Sentence sentence, int token, String word) {
        Kind kind = word.startsWith("it") ? Kind.THING : word.startsWith("the") ? Kind.SEVERAL : Kind.PERSON;
        return new Anaphor(kind, sentence, token, word, Set.of(), Set.of());
    }

    static Anaphor noun(Sentence sentence, int token, String lemma, Set<Iri> classes, Set<Iri> countries) {
        return new Anaphor(Kind.NOUN, sentence, token, lemma, classes, countries);
    }

    /** What he and she say of the one they stand for. */
    Optional<Gender> gender() {
        if (kind != Kind.PERSON) {
            return Optional.empty();
        }
        boolean male = word.startsWith("hi") || word.equals("he");
        return Optional.of(male ? Gender.MALE : Gender.FEMALE);
    }

    boolean isPossessive() {
        return sentence.token(token).tag().equals("PRP$");
    }

    boolean isReflexive() {
        return word.endsWith("self") || word.endsWith("selves");
    }
}
