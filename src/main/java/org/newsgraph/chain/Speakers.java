package org.newsgraph.chain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.layout.Interview;
import org.newsgraph.layout.Quotations;
import org.newsgraph.layout.Quotations.Quotation;
import org.newsgraph.mention.Mention;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.Vocabulary;

/**
 * Lets "I" join the person whose words are quoted, and "we" the organisation that this person speaks for.
 *
 * <p>{@code "We buy our radios from Lumen," said Ann Lee, chief executive of Corvo}: we ⇒ Corvo. A quotation without a word on
 * who says it belongs to who spoke last. In an interview the answers are those of who was introduced before the first
 * question, and under <em>About Corvo</em> it is Corvo who says we.
 */
final class Speakers {

    /** How many words after its verb a speaker is named: <em>said the founder, Ann Lee</em>. */
    private static final int REACH = 4;

    private static final Set<String> SINGULAR = Set.of("i", "me", "my", "mine", "myself");
    private static final Set<String> PLURAL = Set.of("we", "us", "our", "ours", "ourselves");

    private final Vocabulary vocabulary;
    private final Lexicon lexicon;
    private final NounFit fit;

    Speakers(Vocabulary vocabulary, Lexicon lexicon, NounFit fit) {
        this.fit = fit;
        this.vocabulary = vocabulary;
        this.lexicon = lexicon;
    }

    /**
     * Who says I, and for whom he says we.
     *
     * @param person empty where a firm speaks, or somebody who is not named
     */
    private record Voice(Optional<Referent> person, Optional<Referent> firm) {}

    /** Adds mentions to the referents; after all other chains are made. */
    void extend(AnnotatedArticle article, List<Referent> referents) {
        Map<Integer, Map<Integer, Referent>> heads = Referents.byToken(referents, Mention::head);
        Employers employers = new Employers(vocabulary, lexicon, article, heads);
        Quotations quotations = new Quotations(article, lexicon);
        Optional<Voice> last = Optional.empty();
        for (Quotation quotation : quotations.all()) {
            Optional<Voice> named = quotations
                    .verbsBeside(quotation)
                    .flatMap(verb -> voice(article, verb, heads, employers).stream())
                    .findFirst();
            last = named.isPresent() ? named : last;
            for (int i = quotation.begin().sentence();
                    last.isPresent() && i <= quotation.end().sentence();
                    i++) {
                Sentence sentence = article.sentences().get(i);
                join(last.get(), sentence, token -> quotation.holds(sentence.index(), token));
            }
        }
        SectionTopics topics = new SectionTopics(article, referents, fit);
        for (Sentence sentence : article.sentences()) {
            topics.of(sentence.index())
                    .filter(topic -> vocabulary.isA(topic.type(), NG.ORGANIZATION))
                    .ifPresent(topic -> join(
                            new Voice(Optional.empty(), Optional.of(topic)),
                            sentence,
                            token -> !quotations.hold(sentence.index(), token)));
        }
        new Interview(article, quotations).begin().ifPresent(begin -> {
            Optional<Referent> guest = guest(article, begin, heads);
            guest.ifPresent(person -> {
                Voice voice = new Voice(guest, employers.of(person));
                article.sentences().stream()
                        .filter(s -> s.index() >= begin)
                        .forEach(s -> join(voice, s, token -> !quotations.hold(s.index(), token)));
            });
        });
    }

    /** The first person named before the questions begin. */
    private static Optional<Referent> guest(
            AnnotatedArticle article, int begin, Map<Integer, Map<Integer, Referent>> heads) {
        return article.sentences().stream()
                .limit(begin)
                .flatMap(s -> new TreeMap<>(heads.getOrDefault(s.index(), Map.of())).values().stream())
                .filter(Speakers::isPerson)
                .findFirst();
    }

    /** Who does what a verb of saying tells: its subject, or a person who is named right after it. */
    private Optional<Voice> voice(
            AnnotatedArticle article,
            Quotations.Place verb,
            Map<Integer, Map<Integer, Referent>> heads,
            Employers employers) {
        Sentence sentence = article.sentences().get(verb.sentence());
        Map<Integer, Referent> known = heads.getOrDefault(verb.sentence(), Map.of());
        int next = verb.token() + 1;
        IntStream after = IntStream.range(next, Math.min(sentence.size(), next + REACH));
        List<Integer> subjects = sentence.children(verb.token(), "nsubj");
        Optional<Referent> person = IntStream.concat(subjects.stream().mapToInt(Integer::intValue), after)
                .mapToObj(known::get)
                .filter(Speakers::isPerson)
                .findFirst();
        if (person.isPresent()) {
            return Optional.of(new Voice(person, employers.of(person.get())));
        }
        return subjects.stream()
                .flatMap(subject -> employers.speaksFor(sentence, subject).stream())
                .findFirst()
                .map(firm -> new Voice(Optional.empty(), Optional.of(firm)));
    }

    /** Joins the first persons of a sentence, where the words are the speaker's. */
    private static void join(Voice voice, Sentence sentence, IntPredicate isSaid) {
        for (Token token : sentence.tokens()) {
            if (sentence.isParsed() && token.tag().startsWith("PRP") && isSaid.test(token.index())) {
                String word = token.text().toLowerCase(Locale.ROOT);
                if (SINGULAR.contains(word)) {
                    voice.person().ifPresent(r -> join(r, sentence, token));
                } else if (PLURAL.contains(word)) {
                    voice.firm().ifPresent(r -> join(r, sentence, token));
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
}
