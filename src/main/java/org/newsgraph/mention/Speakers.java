package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.Vocabulary;

/**
 * Lets "I" join the person whose words are quoted, and "we" the organisation that this person speaks for.
 *
 * <p>{@code "We buy our radios from Orbi," said Ann Lee, chief executive of Skua}: we ⇒ Skua. A quotation without a word on
 * who says it belongs to who spoke last, or to who is named right after it.
 */
final class Speakers {

    private static final String SAY =
            "say|tell|explain|write|add|recall|argue|joke|insist|note|admit|reply|ask|answer|continue|laugh|concede|quip|shrug";
    private static final String LEADS = "run|head|lead|found|co-found|own|chair|start|manage|establish";

    private final Vocabulary vocabulary;

    Speakers(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Adds mentions to the referents; after all other chains are made. */
    void extend(AnnotatedArticle article, List<Referent> referents) {
        Map<Integer, Map<Integer, Referent>> heads = Referents.byToken(referents, Mention::head);
        Map<Referent, Referent> employers = employers(article, heads);
        List<Optional<Referent>> speakers = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            speakers.add(namedSpeaker(sentence, heads.getOrDefault(sentence.index(), Map.of())));
        }
        boolean open = false;
        Optional<Referent> current = Optional.empty();
        for (Sentence sentence : article.sentences()) {
            int i = sentence.index();
            if (speakers.get(i).isPresent()) {
                current = speakers.get(i);
            } else if (!open
                    && beginsQuote(sentence)
                    && i + 1 < speakers.size()
                    && speakers.get(i + 1).isPresent()
                    && !beginsQuote(article.sentences().get(i + 1))) {
                current = speakers.get(i + 1);
            }
            open = speak(sentence, open, current, employers);
        }
    }

    /** Joins the first persons inside quotation marks; returns whether a quotation is open at the end. */
    private static boolean speak(
            Sentence sentence, boolean openBefore, Optional<Referent> speaker, Map<Referent, Referent> employers) {
        boolean open = openBefore;
        for (Token token : sentence.tokens()) {
            if (isQuote(token)) {
                open = token.text().matches("[“«„]|``") || !token.text().matches("[”»]|''") && !open;
                continue;
            }
            String word = token.text().toLowerCase(Locale.ROOT);
            if (!open || speaker.isEmpty() || !token.tag().startsWith("PRP") || !sentence.isParsed()) {
                continue;
            }
            if (word.matches("i|me|my|mine|myself")) {
                join(speaker.get(), sentence, token);
            } else if (word.matches("we|us|our|ours|ourselves") && employers.containsKey(speaker.get())) {
                join(employers.get(speaker.get()), sentence, token);
            }
        }
        return open;
    }

    private static boolean isQuote(Token token) {
        return token.text().matches("[\"“”«»„]|``|''");
    }

    private static boolean beginsQuote(Sentence sentence) {
        return isQuote(sentence.token(0));
    }

    private static void join(Referent referent, Sentence sentence, Token token) {
        referent.mentions()
                .add(new Mention(
                        Mention.Kind.PRONOUN, sentence.index(), token.index(), token.index() + 1, token.index()));
    }

    /** The subject of a verb of saying in a sentence that quotes. */
    private static Optional<Referent> namedSpeaker(Sentence sentence, Map<Integer, Referent> heads) {
        if (sentence.tokens().stream().noneMatch(Speakers::isQuote)) {
            return Optional.empty();
        }
        for (Token token : sentence.tokens()) {
            if (token.isVerb() && token.lemma().matches(SAY)) {
                for (int subject :
                        sentence.isParsed() ? sentence.children(token.index(), "nsubj") : List.<Integer>of()) {
                    if (isPerson(heads.get(subject))) {
                        return Optional.of(heads.get(subject));
                    }
                }
                int next = token.index() + 1;
                for (int i = next; i < Math.min(sentence.size(), next + 4); i++) {
                    if (isPerson(heads.get(i))) {
                        return Optional.of(heads.get(i));
                    }
                }
            }
        }
        return Optional.empty();
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
                && sentence.token(sentence.head(person)).lemma().matches(LEADS)) {
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
