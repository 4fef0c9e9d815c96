package org.newsgraph.complete;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.match.Vacancy;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.MentionedEntities;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.Vocabulary;

/** What stands where a part would be played by somebody: nothing, a noun, a word for somebody of another class. */
final class VacantSlot {

    private final Sentence sentence;
    private final List<Integer> tokens;
    private final MentionedEntities entities;
    private final Lexicon lexicon;
    private final Vocabulary vocabulary;

    VacantSlot(Vacancy vacancy, MentionedEntities entities, Ontology ontology) {
        this.sentence = vacancy.sentence();
        this.tokens = vacancy.slot();
        this.entities = entities;
        this.lexicon = ontology.lexicon();
        this.vocabulary = ontology.vocabulary();
    }

    /** In a word: {@code empty}, {@code noun.def} for <em>the mill</em>, {@code other} for one who may not play the part. */
    String state() {
        if (tokens.isEmpty()) {
            return "empty";
        }
        int token = tokens.get(0);
        if (entities.headedBy(sentence.index(), token).isPresent()
                || entities.covering(sentence.index(), token).isPresent()) {
            return "other";
        }
        Token word = sentence.token(token);
        if (word.tag().startsWith("PRP")) {
            return word.text().toLowerCase(Locale.ROOT).matches("we|us|our|i|me|my") ? "first" : "pronoun";
        }
        if (word.isProperNoun()) {
            return "proper";
        }
        return word.isNoun()
                ? (word.tag().endsWith("S") ? "nouns." : "noun.") + definiteness(determiner(sentence, token))
                : "word." + word.tag().charAt(0);
    }

    private static String definiteness(String determiner) {
        return switch (determiner) {
            case "the", "this", "that", "these", "those" -> "def";
            case "his", "poss" -> "poss";
            case "none" -> "bare";
            default -> "indef";
        };
    }

    /** A noun's article in lower case, {@code his} for any possessive pronoun, {@code poss} for a genitive, or {@code none}. */
    static String determiner(Sentence sentence, int noun) {
        for (int child : sentence.children(noun)) {
            if (child < noun && sentence.token(child).tag().equals("DT")) {
                return sentence.token(child).text().toLowerCase(Locale.ROOT);
            }
            if (child < noun && sentence.hasRelation(child, "nmod:poss")) {
                return sentence.token(child).tag().equals("PRP$") ? "his" : "poss";
            }
        }
        return "none";
    }

    /** Whether somebody or something named stands there that may not play the part: nobody is left out. */
    boolean isTakenByName() {
        return tokens.stream()
                .flatMap(token -> entities.covering(sentence.index(), token).stream())
                .anyMatch(located -> located.mention().kind() == Mention.Kind.NAME);
    }

    /** Whether a noun stands there for somebody who is new: <em>founded another studio</em>. */
    boolean isNew() {
        return isNoun()
                && sentence.token(tokens.get(0)).tag().equals("NN")
                && definiteness(determiner(sentence, tokens.get(0))).equals("indef");
    }

    /** Whether what stands there may speak of somebody: where it is <em>he</em> or <em>she</em>, whoever that is, of no firm. */
    boolean admits(Entity entity) {
        return entity.type().equals(NG.PERSON)
                || tokens.stream()
                        .noneMatch(token -> sentence.token(token)
                                .text()
                                .toLowerCase(Locale.ROOT)
                                .matches("he|she|him|her|his"));
    }

    /** Whether a noun stands there. */
    boolean isNoun() {
        return !tokens.isEmpty() && sentence.token(tokens.get(0)).tag().matches("NNS?");
    }

    /** Whether a noun stands there that tells a class. */
    boolean tellsClass() {
        return isNoun() && !classes().isEmpty();
    }

    /** The lemma of the noun that stands there, in lower case. */
    Optional<String> lemma() {
        return isNoun()
                ? Optional.of(sentence.token(tokens.get(0)).lemma().toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    /** Whether the noun that stands there may be used of a candidate; {@code none} if there is no noun. */
    String fit(Entity candidate) {
        if (!isNoun()) {
            return "none";
        }
        if (!tellsClass()) {
            return "unknown";
        }
        boolean fits = classes().stream()
                .anyMatch(c -> vocabulary.isA(candidate.type(), c) || vocabulary.isA(c, candidate.type()));
        boolean plural = sentence.token(tokens.get(0)).tag().equals("NNS");
        return (fits ? "fits" : "not") + (plural ? "s" : "");
    }

    private Set<Iri> classes() {
        String lemma = sentence.token(tokens.get(0)).lemma().toLowerCase(Locale.ROOT);
        return lexicon.classes(Lexicon.Kind.CLASS_NOUNS, lemma);
    }
}
