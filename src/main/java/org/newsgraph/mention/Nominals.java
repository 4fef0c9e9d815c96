package org.newsgraph.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.ontology.Gazetteer;
import org.newsgraph.ontology.GazetteerEntry;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.Vocabulary;

/** Finds what "the start-up", "the Danish chip maker" or "the bank" stand for. */
final class Nominals {

    private static final Set<String> ANY_PERSON = Set.of(
            "man",
            "woman",
            "entrepreneur",
            "businessman",
            "businesswoman",
            "billionaire",
            "founder",
            "tycoon",
            "executive",
            "engineer",
            "scientist",
            "researcher",
            "magnate");

    private final Vocabulary vocabulary;
    private final NounPhrases phrases;
    private final Gazetteer gazetteer;
    private final Lexicon lexicon;

    Nominals(Vocabulary vocabulary, Lexicon lexicon, Gazetteer gazetteer) {
        this.vocabulary = vocabulary;
        this.phrases = new NounPhrases(lexicon);
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
    }

    /** The classes of a common noun in the singular that is no modifier of another; empty if it tells nothing. */
    Set<Iri> classesAt(Sentence sentence, int token) {
        Token noun = sentence.token(token);
        boolean common = noun.tag().equals("NN")
                || noun.tag().equals("JJ") && noun.text().contains("-");
        if (!common || sentence.hasRelation(token, "compound") || sentence.hasRelation(token, "amod")) {
            return Set.of();
        }
        return phrases.classesOfNoun(sentence, token);
    }

    boolean isDefinite(Sentence sentence, int noun) {
        return determiner(sentence, noun)
                .filter(d -> d.matches("the|this|that"))
                .isPresent();
    }

    boolean isIndefinite(Sentence sentence, int noun) {
        return determiner(sentence, noun)
                .filter(d -> d.matches("a|an|another|one|some|any|every|each|no"))
                .isPresent();
    }

    private static Optional<String> determiner(Sentence sentence, int noun) {
        return sentence.children(noun).stream()
                .filter(c -> c < noun && (sentence.hasRelation(c, "det") || sentence.hasRelation(c, "nummod")))
                .map(c -> sentence.token(c).text().toLowerCase(Locale.ROOT))
                .findFirst();
    }

    /** Whether the phrase says itself which one it means, so that it need not be one spoken of before. */
    boolean isExplained(Sentence sentence, int noun) {
        for (int child : sentence.children(noun)) {
            String relation = sentence.relation(child);
            boolean clause = relation.startsWith("acl")
                    && !sentence.token(child - 1 < 0 ? 0 : child - 1).text().equals(",");
            boolean restrictive = clause && !commaBetween(sentence, noun, child);
            if (restrictive
                    || relation.equals("nmod")
                    || relation.equals("nmod:poss")
                    || relation.equals("amod")
                            && sentence.token(child)
                                    .lemma()
                                    .matches(
                                            "other|same|first|second|third|new|next|old|former|latest|last|only|right|wrong|largest|biggest")) {
                return true;
            }
        }
        return false;
    }

    private static boolean commaBetween(Sentence sentence, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (sentence.token(i).text().equals(",")) {
                return true;
            }
        }
        return false;
    }

    /** Keeps what a noun and its adjectives say of a referent. */
    void remember(Referent referent, Sentence sentence, int noun) {
        referent.nouns().add(sentence.token(noun).lemma().toLowerCase(Locale.ROOT));
        countriesAt(sentence, noun).forEach(e -> referent.countries().add(e));
    }

    private Set<Iri> countriesAt(Sentence sentence, int noun) {
        Set<Iri> countries = new HashSet<>();
        for (int child : sentence.children(noun)) {
            if (child < noun) {
                gazetteer
                        .byDemonym(sentence.token(child).text())
                        .map(GazetteerEntry::iri)
                        .ifPresent(countries::add);
            }
        }
        return countries;
    }

    /** The referent that a definite noun means. */
    Optional<Referent> resolve(Sentence sentence, int noun, Set<Iri> classes, Discourse discourse) {
        String lemma = sentence.token(noun).lemma().toLowerCase(Locale.ROOT);
        Set<Iri> countries = countriesAt(sentence, noun);
        return discourse.best(place -> score(place, sentence, noun, lemma, classes, countries));
    }

    private double score(
            Discourse.Seen place, Sentence sentence, int noun, String lemma, Set<Iri> classes, Set<Iri> countries) {
        Referent referent = place.referent();
        boolean called = referent.nouns().contains(lemma) || nameHolds(referent, lemma);
        double fit = fit(referent, classes);
        int distance = sentence.index() - place.sentence();
        if (fit == 0 || distance > (called ? 8 : 4)) {
            return Discourse.NEVER;
        }
        if (distance == 0 && GrammarLinks.coArguments(sentence, place.token(), noun)) {
            return Discourse.NEVER;
        }
        if (!called && lexicon.has(Lexicon.Kind.RELATIONAL_NOUNS, lemma)) {
            return Discourse.NEVER;
        }
        boolean person = classes.contains(NG.PERSON);
        if (person && !called && !(ANY_PERSON.contains(lemma) && distance <= 2)) {
            return Discourse.NEVER;
        }
        double score = 4 + fit + (called ? 3 : 0) + place.prominence() - distance * (called ? 0.5 : 0.9);
        if (!countries.isEmpty() && !referent.countries().isEmpty()) {
            score += referent.countries().containsAll(countries) ? 2 : -5;
        }
        Optional<Iri> home = referent.known().flatMap(GazetteerEntry::country);
        if (!countries.isEmpty() && home.isPresent()) {
            score += countries.contains(home.get()) ? 2 : -5;
        }
        return score + Math.min(1, referent.mentions().size() / 8.0);
    }

    /** Whether the noun only says what the name before it is: the Zeiss group, the Kiwi app. */
    boolean isNameWith(Referent named, Sentence sentence, int noun, Set<Iri> classes) {
        boolean says = sentence.token(noun)
                .lemma()
                .matches(
                        "group|company|firm|conglomerate|chain|bank|fund|app|chatbot|project|initiative|brand|software|newspaper|agency");
        return says && named.isNamed() && isDefinite(sentence, noun) && fit(named, classes) > 0;
    }

    boolean isPlace(Referent referent) {
        return referent.types().stream().anyMatch(t -> vocabulary.isA(t, NG.PLACE));
    }

    /** How well the classes of a noun fit: 0 not at all, 2 exactly. */
    private double fit(Referent referent, Set<Iri> classes) {
        double best = 0;
        for (Iri cls : classes) {
            for (Iri type : referent.types()) {
                if (type.equals(cls)) {
                    best = Math.max(best, 2);
                } else if (vocabulary.isA(type, cls)) {
                    best = Math.max(best, 1.5);
                } else if (vocabulary.isA(cls, type)) {
                    best = Math.max(best, 1);
                }
            }
        }
        return best;
    }

    private static boolean nameHolds(Referent referent, String lemma) {
        return List.of(referent.name().toLowerCase(Locale.ROOT).split("\\s+")).contains(lemma);
    }
}
