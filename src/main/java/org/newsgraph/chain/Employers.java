package org.newsgraph.chain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.language.Sentence;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.Vocabulary;

/** For whom the people of an article speak, where it says that first. */
final class Employers {

    private final Vocabulary vocabulary;
    private final Lexicon lexicon;
    private final Map<Integer, Map<Integer, Referent>> heads;
    private final Map<Referent, Referent> employers = new HashMap<>();

    /** @param heads whom the article speaks of, by sentence and token */
    Employers(
            Vocabulary vocabulary,
            Lexicon lexicon,
            AnnotatedArticle article,
            Map<Integer, Map<Integer, Referent>> heads) {
        this.vocabulary = vocabulary;
        this.lexicon = lexicon;
        this.heads = heads;
        for (Sentence sentence : article.sentences()) {
            if (sentence.isParsed()) {
                new TreeMap<>(known(sentence)).forEach((token, referent) -> {
                    if (referent.types().contains(NG.PERSON)) {
                        organizationOf(sentence, token).ifPresent(o -> employers.putIfAbsent(referent, o));
                    }
                });
            }
        }
    }

    private Map<Integer, Referent> known(Sentence sentence) {
        return heads.getOrDefault(sentence.index(), Map.of());
    }

    Optional<Referent> of(Referent person) {
        return Optional.ofNullable(employers.get(person));
    }

    /** The organisation that a token names, or whose spokesman or chief it is. */
    Optional<Referent> speaksFor(Sentence sentence, int token) {
        Optional<Referent> named = organization(sentence, token);
        return named.isPresent() || !isPost(sentence, token) ? named : ofPost(sentence, token);
    }

    private Optional<Referent> organizationOf(Sentence sentence, int person) {
        Stream<Integer> posts = Stream.concat(
                Stream.concat(Stream.of(person), sentence.children(person, "conj").stream()),
                Stream.concat(
                        sentence.children(person, "appos").stream(), sentence.children(person, "compound").stream()));
        return posts.filter(post -> isPost(sentence, post))
                .flatMap(post -> ofPost(sentence, post).stream())
                .findFirst()
                .or(() -> led(sentence, person));
    }

    private boolean isPost(Sentence sentence, int token) {
        return sentence.token(token).tag().matches("NN")
                && lexicon.classes(
                                Lexicon.Kind.CLASS_NOUNS, sentence.token(token).lemma())
                        .contains(NG.PERSON);
    }

    /** <em>Chief executive of Corvo</em>, <em>Corvo's founder</em>, <em>the Corvo boss</em>, <em>founder and chief of Corvo</em>. */
    private Optional<Referent> ofPost(Sentence sentence, int post) {
        return Stream.concat(Stream.of(post), sentence.children(post, "conj").stream())
                .flatMap(p -> sentence.children(p).stream())
                .filter(c -> sentence.relation(c).matches("nmod|compound|nmod:poss"))
                .flatMap(c -> organization(sentence, c).stream())
                .findFirst();
    }

    private Optional<Referent> led(Sentence sentence, int person) {
        if (!sentence.hasRelation(person, "nsubj")) {
            return Optional.empty();
        }
        int verb = sentence.head(person);
        List<Integer> objects =
                lexicon.has(Lexicon.Kind.LEADING_VERBS, sentence.token(verb).lemma())
                        ? sentence.children(verb, "obj")
                        : List.of();
        return objects.stream()
                .flatMap(object -> organization(sentence, object).stream())
                .findFirst();
    }

    private Optional<Referent> organization(Sentence sentence, int token) {
        return Optional.ofNullable(known(sentence).get(token))
                .filter(r -> r.types().stream().anyMatch(t -> vocabulary.isA(t, NG.ORGANIZATION)));
    }
}
