package org.newsgraph.chain;

import java.util.Locale;
import org.newsgraph.chain.Discourse.Seen;
import org.newsgraph.language.Sentence;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.Vocabulary;

/** Says what personal and possessive pronouns of the third person may stand for. */
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

    /** Whether a pronoun may stand for what a place speaks of. */
    boolean mayMean(Anaphor pronoun, Seen place) {
        int distance = pronoun.sentence().index() - place.sentence();
        boolean fits = pronoun.gender().isPresent()
                ? isPersonOf(pronoun, place.referent())
                : isThing(pronoun, place.referent());
        return fits && distance <= FARTHEST_SENTENCE && (distance > 0 || mayMeanBeside(pronoun, place.token()));
    }

    private static boolean mayMeanBeside(Anaphor pronoun, int other) {
        Sentence sentence = pronoun.sentence();
        if (pronoun.isReflexive()) {
            return sameClause(sentence, other, pronoun.token());
        }
        // "its X" cannot mean the noun it belongs to; one that is the verb's other argument would be reflexive.
        return pronoun.isPossessive()
                ? sentence.head(pronoun.token()) != other
                : !GrammarLinks.coArguments(sentence, other, pronoun.token())
                        && !isOfNounInFront(sentence, other, pronoun.token());
    }

    /** <em>The daughter of Bo Chan, she was born in Oslo</em>: she is the daughter, not Chan. */
    private static boolean isOfNounInFront(Sentence sentence, int other, int pronoun) {
        int noun = sentence.head(other);
        return pronoun > 0
                && sentence.token(pronoun - 1).text().equals(",")
                && sentence.hasRelation(pronoun, "nsubj")
                && sentence.hasRelation(other, "nmod")
                && noun < other
                && other < pronoun
                && sentence.token(noun).tag().equals("NN")
                && sentence.children(noun, "case").isEmpty();
    }

    private static boolean sameClause(Sentence sentence, int one, int other) {
        return !sentence.isParsed()
                || GrammarLinks.coArguments(sentence, one, other)
                || sentence.head(one) == sentence.head(sentence.head(other) < 0 ? other : sentence.head(other));
    }

    private static boolean isPersonOf(Anaphor pronoun, Referent referent) {
        return referent.types().contains(NG.PERSON)
                && (referent.gender().isEmpty() || referent.gender().equals(pronoun.gender()));
    }

    private boolean isThing(Anaphor pronoun, Referent referent) {
        boolean several = pronoun.kind() == Anaphor.Kind.SEVERAL;
        return referent.types().stream().anyMatch(type -> mayBeThing(type, several));
    }

    private boolean mayBeThing(Iri type, boolean several) {
        Iri top = vocabulary.coarse(type);
        return top.equals(NG.ORGANIZATION)
                || !several && (top.equals(NG.PRODUCT) || top.equals(NG.PROJECT) || type.equals(NG.COUNTRY));
    }
}
