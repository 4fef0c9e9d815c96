package org.newsgraph.chain;

import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.chain.Discourse.Seen;
import org.newsgraph.grammar.NounPhrases;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.ontology.Gazetteer;
import org.newsgraph.ontology.GazetteerEntry;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.NounKinds;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.Vocabulary;

/** Finds what "the start-up", "the Danish chip maker" or "the bank" stand for. */
final class Nominals {

    /** The 51-year-old. */
    private static final String AGED = "\\d+-year-old";

    /** What somebody has: with a name before it, it is that one's and not whoever was spoken of last. */
    private static final Set<String> PARTS =
            Set.of("arm", "unit", "subsidiary", "division", "branch", "affiliate", "business", "operation", "offshoot");

    private static final Pattern BASED = Pattern.compile("-(?:based|headquartered)$");

    private static final int FARTHEST_SAME = 8;
    private static final int FARTHEST_OTHER = 4;

    /** What is told by its kind is not soon mistaken: the hospice, the regulator. */
    private static final int FARTHEST_KIND = 20;

    private final Vocabulary vocabulary;
    private final NounPhrases phrases;
    private final Gazetteer gazetteer;
    private final Lexicon lexicon;
    private final NounKinds kinds;
    private final NounFit fit;

    Nominals(Ontology ontology, NounFit fit) {
        this.fit = fit;
        this.vocabulary = ontology.vocabulary();
        this.gazetteer = ontology.gazetteer();
        this.lexicon = ontology.lexicon();
        this.phrases = new NounPhrases(lexicon);
        this.kinds = ontology.nounKinds();
    }

    /** The classes of a common noun in the singular that is no modifier of another; empty if it tells nothing. */
    Set<Iri> classesAt(Sentence sentence, int token) {
        Token noun = sentence.token(token);
        boolean common = noun.tag().equals("NN")
                || noun.tag().equals("JJ") && noun.text().contains("-");
        if (!common || sentence.hasRelation(token, "compound") || sentence.hasRelation(token, "amod")) {
            return Set.of();
        }
        if (noun.text().matches(AGED)) {
            return Set.of(NG.PERSON);
        }
        Set<Iri> classes = phrases.classesOfNoun(sentence, token);
        return classes.isEmpty() ? kinds.classesOf(noun.lemma().toLowerCase(Locale.ROOT)) : classes;
    }

    /** The classes of each that a common noun in the plural speaks of; empty if it tells nothing. */
    Set<Iri> classesOfPlural(Sentence sentence, int token) {
        return sentence.token(token).tag().equals("NNS") && !sentence.hasRelation(token, "compound")
                ? phrases.classesOfNoun(sentence, token)
                : Set.of();
    }

    /** <em>the Acme arm</em>, but not <em>the Lyon unit</em>: a part of the one named, whoever was spoken of before. */
    boolean isPartOfNamed(Sentence sentence, int noun) {
        return PARTS.contains(sentence.token(noun).lemma())
                && sentence.children(noun, "compound").stream()
                        .map(sentence::token)
                        .anyMatch(name -> name.isProperNoun()
                                && gazetteer.named(name.text()).stream()
                                        .noneMatch(e -> vocabulary.isA(e.type(), NG.PLACE)));
    }

    /** Keeps what a noun and its adjectives say of a referent. */
    void remember(Referent referent, Sentence sentence, int noun) {
        referent.nouns().add(sentence.token(noun).lemma().toLowerCase(Locale.ROOT));
        referent.countries().addAll(seatsAt(sentence, noun));
    }

    /**
     * Whether a noun is told by its seat and by what it makes, which is how a firm is called that was just spoken of: <em>the
     * Cleveland maker of pumps, the Cleveland-based contractor</em>; not <em>the Cleveland unit of Acme</em>.
     */
    boolean isSeated(Sentence sentence, int noun) {
        boolean told = !seatsAt(sentence, noun).isEmpty()
                && (sentence.children(noun).stream().anyMatch(c -> isOfGoods(sentence, c))
                        || noun > 0
                                && BASED.matcher(sentence.token(noun - 1).text())
                                        .find());
        return told
                && !PARTS.contains(sentence.token(noun).lemma())
                && sentence.children(noun).stream()
                        .filter(c -> c > noun && sentence.relation(c).matches("nmod|acl.*|appos"))
                        .allMatch(c -> isOfGoods(sentence, c));
    }

    private static boolean isOfGoods(Sentence sentence, int token) {
        return sentence.hasRelation(token, "nmod")
                && sentence.token(token).tag().matches("NNS?")
                && isOf(sentence, token);
    }

    private static boolean isOf(Sentence sentence, int token) {
        return sentence.children(token, "case").stream()
                .anyMatch(c -> sentence.token(c).text().equals("of"));
    }

    /** The countries that adjectives and places before a noun speak of: the Danish firm, the Lyon firm. */
    private Set<Iri> countriesAt(Sentence sentence, int noun) {
        return sentence.children(noun).stream()
                .filter(c -> c < noun)
                .map(c -> sentence.token(c).text())
                .flatMap(this::countriesNamed)
                .collect(Collectors.toSet());
    }

    /** The same, and those of <em>the Tulsa, Oklahoma-based firm</em> and of <em>Acme of Japan</em>. */
    private Set<Iri> seatsAt(Sentence sentence, int noun) {
        Stream<Integer> before = sentence.children(noun).stream()
                .filter(c -> c < noun)
                .flatMap(c -> Stream.concat(Stream.of(c), sentence.children(c, "appos").stream()));
        Stream<Integer> after = sentence.children(noun, "nmod").stream().filter(c -> isOf(sentence, c));
        return Stream.concat(before, after)
                .map(c -> BASED.matcher(sentence.token(c).text()).replaceFirst(""))
                .flatMap(this::countriesNamed)
                .collect(Collectors.toSet());
    }

    private Stream<Iri> countriesNamed(String word) {
        return Stream.concat(
                gazetteer.byDemonym(word).map(GazetteerEntry::iri).stream(),
                gazetteer.named(word).stream()
                        .filter(entry -> vocabulary.isA(entry.type(), NG.PLACE))
                        .flatMap(entry ->
                                entry.type().equals(NG.COUNTRY) ? Stream.of(entry.iri()) : entry.country().stream()));
    }

    /** What a definite noun stands for, if it stands for something spoken of before. */
    Anaphor anaphorAt(Sentence sentence, int noun, Set<Iri> classes) {
        String lemma = sentence.token(noun).lemma().toLowerCase(Locale.ROOT);
        return Anaphor.noun(sentence, noun, lemma, classes, countriesAt(sentence, noun));
    }

    /** Whether a noun may stand for what a place speaks of. */
    boolean mayMean(Anaphor noun, Seen place) {
        Referent referent = place.referent();
        boolean alike = fit.likeness(referent, noun.word()) == NounFit.Likeness.SAME;
        boolean called = alike || NounFit.isCalled(referent, noun.word());
        int farthest = alike ? FARTHEST_KIND : called ? FARTHEST_SAME : FARTHEST_OTHER;
        int distance = noun.sentence().index() - place.sentence();
        return fit.of(referent, noun.classes()) > 0
                && !isOfOtherCountry(referent, noun)
                && distance <= farthest
                && (distance > 0 || !GrammarLinks.coArguments(noun.sentence(), place.token(), noun.token()))
                && (called || mayBeNew(noun, distance));
    }

    /** The Chinese app, when all that is known of the candidate's home is another country. */
    private boolean isOfOtherCountry(Referent referent, Anaphor noun) {
        Set<Iri> homes = new HashSet<>(referent.countries());
        referent.known().flatMap(GazetteerEntry::country).ifPresent(homes::add);
        Set<Iri> said = seatsAt(noun.sentence(), noun.token());
        return !said.isEmpty() && !homes.isEmpty() && Collections.disjoint(homes, said);
    }

    /** Whether a noun may be used of one that was not called so before. */
    private boolean mayBeNew(Anaphor noun, int distance) {
        if (noun.classes().contains(NG.PERSON)) {
            return (lexicon.has(Lexicon.Kind.PERSON_NOUNS, noun.word())
                            || noun.word().matches(AGED))
                    && distance <= 2;
        }
        boolean ofSomebody =
                lexicon.has(Lexicon.Kind.RELATIONAL_NOUNS, noun.word()) && !isSeated(noun.sentence(), noun.token());
        return !ofSomebody
                && !phrases.classesOfNoun(noun.sentence(), noun.token()).isEmpty();
    }

    /** Whether the noun only says what the name before it is: the Bosch group, the Kiwi app. */
    boolean isNameWith(Referent named, Sentence sentence, int noun, Set<Iri> classes) {
        boolean says = sentence.token(noun)
                .lemma()
                .matches(
                        "group|company|firm|conglomerate|chain|bank|fund|app|chatbot|project|initiative|brand|software|newspaper|agency");
        return says && named.isNamed() && Definiteness.isDefinite(sentence, noun) && fit.of(named, classes) > 0;
    }

    /** Whether the noun names what the firm before it makes, not what anybody else does: the Google software. */
    boolean isProductOf(Referent maker, Set<Iri> classes) {
        return maker.isNamed()
                && fit.isOrganization(maker)
                && classes.stream().allMatch(cls -> vocabulary.isA(cls, NG.PRODUCT));
    }
}
