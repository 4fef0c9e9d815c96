package org.newsgraph.chain;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.language.Sentence;
import org.newsgraph.mention.Mention;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.NG;

/**
 * Finds whom an article describes in its first sentences before it names him.
 *
 * <p>{@code A Danish company has raised $5 million. Corvo Robotics, which makes warehouse robots, said}: the company ⇒ Corvo
 * Robotics, whom the next sentence is about and who was not named before.
 */
final class Introductions {

    /** How many sentences an article opens with, its headline among them. */
    private static final int OPENING = 4;

    private static final int FARTHEST_NAME = 2;

    /** How many words may stand before the name that a sentence begins with. */
    private static final int FIRST_WORDS = 4;

    private final Nominals nominals;
    private final NounFit fit;
    private final Lexicon lexicon;

    Introductions(Nominals nominals, NounFit fit, Lexicon lexicon) {
        this.nominals = nominals;
        this.fit = fit;
        this.lexicon = lexicon;
    }

    /** Adds mentions to the referents; after all other chains are made. */
    void extend(AnnotatedArticle article, List<Referent> referents) {
        Map<Integer, Map<Integer, Referent>> heads = Referents.byToken(referents, Mention::head);
        for (Sentence sentence : article.sentences()) {
            if (sentence.index() < OPENING && sentence.isParsed()) {
                IntStream.range(0, sentence.size())
                        .filter(i -> isIntroduced(sentence, i))
                        .filter(i ->
                                !heads.getOrDefault(sentence.index(), Map.of()).containsKey(i))
                        .forEach(i -> namedAfter(article, sentence, i, heads)
                                .ifPresent(named -> named.mentions()
                                        .add(new Mention(
                                                Mention.Kind.NOMINAL,
                                                sentence.index(),
                                                GrammarLinks.phraseBegin(sentence, i),
                                                i + 1,
                                                i))));
            }
        }
    }

    /** A company: the subject of its sentence, and nobody known. */
    private boolean isIntroduced(Sentence sentence, int token) {
        return isMainSubject(sentence, token)
                && sentence.children(token).stream()
                        .anyMatch(c -> c < token
                                && sentence.token(c)
                                        .text()
                                        .toLowerCase(Locale.ROOT)
                                        .matches("an?"))
                && !nominals.classesAt(sentence, token).isEmpty();
    }

    private static boolean isMainSubject(Sentence sentence, int token) {
        return sentence.relation(token).startsWith("nsubj") && sentence.hasRelation(sentence.head(token), "root");
    }

    private Optional<Referent> namedAfter(
            AnnotatedArticle article, Sentence sentence, int noun, Map<Integer, Map<Integer, Referent>> heads) {
        int last = Math.min(article.sentences().size() - 1, sentence.index() + FARTHEST_NAME);
        for (int i = sentence.index() + 1; i <= last; i++) {
            Sentence next = article.sentences().get(i);
            Map<Integer, Referent> known = heads.getOrDefault(i, Map.of());
            Optional<Referent> named = known.keySet().stream()
                    .filter(token -> next.isParsed() && isMainSubject(next, token))
                    .filter(token -> beginsWith(known.get(token), next))
                    .filter(token -> mayBe(known.get(token), sentence, noun, next, token))
                    .map(known::get)
                    .findFirst();
            if (named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    /** Whether the first that the article says of somebody is a name at the beginning of the sentence. */
    private static boolean beginsWith(Referent referent, Sentence sentence) {
        Optional<Mention> first = referent.mentions().stream().min(Comparator.naturalOrder());
        return first.filter(m ->
                        m.kind() == Mention.Kind.NAME && m.sentence() == sentence.index() && m.begin() < FIRST_WORDS)
                .isPresent();
    }

    private boolean mayBe(Referent referent, Sentence sentence, int noun, Sentence next, int subject) {
        Set<Iri> classes = nominals.classesAt(sentence, noun);
        String lemma = sentence.token(noun).lemma().toLowerCase(Locale.ROOT);
        boolean person = referent.types().contains(NG.PERSON);
        if (person != classes.contains(NG.PERSON) || fit.of(referent, classes) < 1) {
            return false;
        }
        // Who says something about somebody is another one.
        boolean says = lexicon.has(
                Lexicon.Kind.QUOTING_VERBS, next.token(next.head(subject)).lemma());
        NounFit.Likeness likeness = fit.likeness(referent, lemma);
        boolean generic = likeness == NounFit.Likeness.GENERIC && !classes.contains(NG.ORGANIZATION);
        return person ? !says : likeness == NounFit.Likeness.SAME || generic;
    }
}
