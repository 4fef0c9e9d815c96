package org.newsgraph.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.mention.Quotations.Quotation;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.Vocabulary;

/**
 * Lets "I" join the person whose words are quoted, and "we" the organisation that this person speaks for.
 *
 * <p>{@code "We buy our radios from Lumen," said Ann Lee, chief executive of Corvo}: we ⇒ Corvo. A quotation without a word on
 * who says it belongs to who spoke last.
 */
final class Speakers {

    /** How many words after its verb a speaker is named: <em>said the founder, Ann Lee</em>. */
    private static final int REACH = 4;

    private static final Set<String> SINGULAR = Set.of("i", "me", "my", "mine", "myself");
    private static final Set<String> PLURAL = Set.of("we", "us", "our", "ours", "ourselves");

    private final Vocabulary vocabulary;
    private final Lexicon lexicon;

    Speakers(Vocabulary vocabulary, Lexicon lexicon) {
        this.vocabulary = vocabulary;
        this.lexicon = lexicon;
    }

    /** Adds mentions to the referents; after all other chains are made. */
    void extend(AnnotatedArticle article, List<Referent> referents) {
        Map<Integer, Map<Integer, Referent>> heads = Referents.byToken(referents, Mention::head);
        Map<Referent, Referent> employers = employers(article, heads);
        Quotations quotations = new Quotations(article, lexicon);
        Optional<Referent> last = Optional.empty();
        for (Quotation quotation : quotations.all()) {
            Optional<Referent> named = quotations
                    .verbsBeside(quotation)
                    .flatMap(verb -> speaker(article, verb, heads).stream())
                    .findFirst();
            last = named.isPresent() ? named : last;
            last.ifPresent(speaker -> join(article, quotation, speaker, employers));
        }
    }

    /** The person who does what a verb of saying tells: its subject, or who is named right after it. */
    private static Optional<Referent> speaker(
            AnnotatedArticle article, Quotations.Place verb, Map<Integer, Map<Integer, Referent>> heads) {
        Sentence sentence = article.sentences().get(verb.sentence());
        Map<Integer, Referent> known = heads.getOrDefault(verb.sentence(), Map.of());
        IntStream subjects = sentence.children(verb.token(), "nsubj").stream().mapToInt(Integer::intValue);
        int next = verb.token() + 1;
        IntStream after = IntStream.range(next, Math.min(sentence.size(), next + REACH));
        return IntStream.concat(subjects, after)
                .mapToObj(known::get)
                .filter(Speakers::isPerson)
                .findFirst();
    }

    /** Joins the first persons of a quotation to its speaker and to those the speaker speaks for. */
    private static void join(
            AnnotatedArticle article, Quotation quotation, Referent speaker, Map<Referent, Referent> employers) {
        for (int i = quotation.begin().sentence(); i <= quotation.end().sentence(); i++) {
            Sentence sentence = article.sentences().get(i);
            for (Token token : sentence.tokens()) {
                if (sentence.isParsed()
                        && token.tag().startsWith("PRP")
                        && quotation.holds(sentence.index(), token.index())) {
                    String word = token.text().toLowerCase(Locale.ROOT);
                    if (SINGULAR.contains(word)) {
                        join(speaker, sentence, token);
                    } else if (PLURAL.contains(word) && employers.containsKey(speaker)) {
                        join(employers.get(speaker), sentence, token);
                    }
                }
            }
        }
    }

    private static void join(Referent referent, Sentence sentence, Token token) {
        referent.mentions()
                .add(new Mention(
                        Mention.Kind.PRONOUN, sentence.index(), token.index(), token.index() + 1, token.index()));
    }

    private static boolean isPerson(Referent referent) {
        return referent != null && referent.types().contains(NG.PERSON);
    }

    /** For whom each person speaks, where the article says it first. */
    private Map<Referent, Referent> employers(AnnotatedArticle article, Map<Integer, Map<Integer, Referent>> heads) {
        Map<Referent, Referent> employers = new HashMap<>();
        for (Sentence sentence : article.sentences()) {
            Map<Integer, Referent> known = heads.getOrDefault(sentence.index(), Map.of());
            if (sentence.isParsed()) {
                known.forEach((token, referent) -> {
                    if (isPerson(referent)) {
                        organizationOf(sentence, token, known).ifPresent(o -> employers.putIfAbsent(referent, o));
                    }
                });
            }
        }
        return employers;
    }

    private Optional<Referent> organizationOf(Sentence sentence, int person, Map<Integer, Referent> known) {
        if (sentence.token(person).tag().equals("NN")) {
            for (int child : sentence.children(person)) {
                boolean belongs = sentence.hasRelation(child, "nmod") || sentence.hasRelation(child, "compound");
                if (belongs && isOrganization(known.get(child))) {
                    return Optional.of(known.get(child));
                }
            }
        }
        if (sentence.hasRelation(person, "nsubj")
                && lexicon.has(
                        Lexicon.Kind.LEADING_VERBS,
                        sentence.token(sentence.head(person)).lemma())) {
            for (int object : sentence.children(sentence.head(person), "obj")) {
                if (isOrganization(known.get(object))) {
                    return Optional.of(known.get(object));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isOrganization(Referent referent) {
        return referent != null && referent.types().stream().anyMatch(t -> vocabulary.isA(t, NG.ORGANIZATION));
    }
}
