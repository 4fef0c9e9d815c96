package org.newsgraph.mention;

import java.util.Locale;
import java.util.Optional;
import org.newsgraph.language.Gender;
import org.newsgraph.language.Sentence;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.Vocabulary;

/** Finds what personal and possessive pronouns of the third person stand for. */
final class Pronouns {

    private static final int FARTHEST_SENTENCE = 3;

    private final Vocabulary vocabulary;

    Pronouns(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Whether the token is such a pronoun. */
    static boolean isPronoun(Sentence sentence, int token) {
        return sentence.token(token).tag().startsWith("PRP")
                && sentence.token(token)
                        .text()
                        .toLowerCase(Locale.ROOT)
                        .matches(
                                "he|him|his|himself|she|her|hers|herself|it|its|itself|they|them|their|theirs|themselves");
    }

    Optional<Referent> resolve(Sentence sentence, int token, Discourse discourse) {
        String word = sentence.token(token).text().toLowerCase(Locale.ROOT);
        Optional<Referent> found = discourse.best(place -> score(place, sentence, token, word));
        found.ifPresent(referent -> genderOf(word).ifPresent(referent::hasGender));
        return found;
    }

    private static Optional<Gender> genderOf(String word) {
        if (word.startsWith("he") && !word.startsWith("her") || word.startsWith("hi")) {
            return Optional.of(Gender.MALE);
        }
        return word.startsWith("sh") || word.startsWith("her") ? Optional.of(Gender.FEMALE) : Optional.empty();
    }

    private double score(Discourse.Seen place, Sentence sentence, int token, String word) {
        Referent referent = place.referent();
        int distance = sentence.index() - place.sentence();
        if (distance > FARTHEST_SENTENCE) {
            return Discourse.NEVER;
        }
        Optional<Gender> gender = genderOf(word);
        double fit = gender.isPresent() ? personFit(referent, gender.get()) : thingFit(referent, word);
        if (fit == 0) {
            return Discourse.NEVER;
        }
        boolean reflexive = word.endsWith("sel" + "f") || word.endsWith("selves");
        boolean possessive = sentence.token(token).tag().equals("PRP$");
        if (distance == 0) {
            boolean clash = !possessive && GrammarLinks.coArguments(sentence, place.token(), token);
            if (clash != reflexive && (clash || reflexive && !sameClause(sentence, place.token(), token))) {
                return Discourse.NEVER;
            }
            // "its X" cannot mean the noun it belongs to.
            if (possessive && sentence.head(token) == place.token()) {
                return Discourse.NEVER;
            }
        }
        double nearness = distance == 0 ? 0.5 : 0;
        return 4 + fit + 1.5 * place.prominence() - distance * 1.3 + nearness;
    }

    private static boolean sameClause(Sentence sentence, int one, int other) {
        return !sentence.isParsed()
                || sentence.head(one) == sentence.head(sentence.head(other) < 0 ? other : sentence.head(other));
    }

    private double personFit(Referent referent, Gender gender) {
        if (referent.types().stream().noneMatch(NG.PERSON::equals)) {
            return 0;
        }
        if (referent.gender().isEmpty()) {
            return 1;
        }
        return referent.gender().get() == gender ? 1.6 : 0;
    }

    private double thingFit(Referent referent, String word) {
        boolean plural = word.startsWith("the");
        double best = 0;
        for (Iri type : referent.types()) {
            Iri top = vocabulary.coarse(type);
            if (top.equals(NG.ORGANIZATION)) {
                best = Math.max(best, plural ? 0.6 : 1.6);
            } else if (!plural && (top.equals(NG.PRODUCT) || top.equals(NG.PROJECT))) {
                best = Math.max(best, 1.2);
            } else if (!plural && type.equals(NG.COUNTRY)) {
                best = Math.max(best, 0.6);
            }
        }
        return best;
    }
}
