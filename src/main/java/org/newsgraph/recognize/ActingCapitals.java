package org.newsgraph.recognize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.MentionedEntities;
import org.newsgraph.ontology.Gazetteer;
import org.newsgraph.ontology.GazetteerEntry;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.Ontology;

/**
 * Gives to the state what its capital does: <em>Ottawa halted shipments</em>, <em>Tokyo's curb on sales</em>.
 *
 * <p>A capital acts where its name stands right before a verb for what states do, or possesses what only states have.
 */
public final class ActingCapitals {

    private static final int REACH = 4;

    private final Gazetteer gazetteer;
    private final Lexicon lexicon;

    public ActingCapitals(Ontology ontology) {
        this.gazetteer = ontology.gazetteer();
        this.lexicon = ontology.lexicon();
    }

    /** The same entities, with the mentions of acting capitals given to their states. */
    public MentionedEntities settled(MentionedEntities entities, AnnotatedArticle article) {
        Map<Iri, List<Mention>> acting = new HashMap<>();
        Map<Integer, List<Mention>> taken = new HashMap<>();
        for (Entity entity : entities.entities()) {
            Optional<Iri> state = entity.known().flatMap(gazetteer::byIri).flatMap(GazetteerEntry::capitalOf);
            for (Mention mention : state.isPresent() ? entity.mentions() : List.<Mention>of()) {
                Sentence sentence = article.sentences().get(mention.sentence());
                if (mention.kind() == Mention.Kind.NAME && acts(sentence, mention)) {
                    acting.computeIfAbsent(state.get(), s -> new ArrayList<>()).add(mention);
                    taken.computeIfAbsent(entity.id(), e -> new ArrayList<>()).add(mention);
                }
            }
        }
        return acting.isEmpty() ? entities : reassigned(entities, acting, taken);
    }

    private boolean acts(Sentence sentence, Mention mention) {
        int next = mention.end();
        boolean possessive =
                next < sentence.size() && sentence.token(next).tag().equals("POS");
        for (int i = next; i < sentence.size() && i < next + REACH; i++) {
            Token token = sentence.token(i);
            if (possessive) {
                if (lexicon.has(Lexicon.Kind.POLICY_NOUNS, token.lemma())) {
                    return true;
                }
            } else if (token.isVerb() && lexicon.has(Lexicon.Kind.STATE_VERBS, token.lemma())) {
                return true;
            } else if (!isSkipped(token)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isSkipped(Token token) {
        return token.tag().equals("RB")
                || token.tag().equals("MD")
                || token.lemma().equals("have")
                || token.lemma().equals("be")
                || token.lemma().equals("do");
    }

    private MentionedEntities reassigned(
            MentionedEntities entities, Map<Iri, List<Mention>> acting, Map<Integer, List<Mention>> taken) {
        List<Entity> settled = new ArrayList<>();
        for (Entity entity : entities.entities()) {
            List<Mention> mentions = new ArrayList<>(entity.mentions());
            mentions.removeAll(taken.getOrDefault(entity.id(), List.of()));
            entity.known().map(acting::remove).ifPresent(mentions::addAll);
            boolean named = mentions.stream().anyMatch(m -> m.kind() == Mention.Kind.NAME);
            if (named) {
                settled.add(new Entity(
                        settled.size(), entity.type(), entity.name(), entity.aliases(), entity.known(), mentions));
            }
        }
        acting.keySet().stream()
                .sorted()
                .forEach(state -> gazetteer
                        .byIri(state)
                        .ifPresent(entry -> settled.add(new Entity(
                                settled.size(),
                                entry.type(),
                                entry.label(),
                                List.of(),
                                Optional.of(state),
                                acting.get(state)))));
        return new MentionedEntities(settled);
    }
}
