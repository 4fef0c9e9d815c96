package org.newsgraph.match;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.frame.Frame;
import org.newsgraph.frame.Trigger;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.MentionedEntities;
import org.newsgraph.ontology.Vocabulary;

/**
 * Finds where names stand in a sentence that make frames look: those of a class, whatever the words.
 *
 * <p>Immutable.
 */
final class NameTriggers {

    private final List<Frame> frames;
    private final Vocabulary vocabulary;

    /** @param frames all frames, with name triggers or without */
    NameTriggers(List<Frame> frames, Vocabulary vocabulary) {
        this.frames = frames.stream()
                .filter(f -> f.triggers().stream().anyMatch(Trigger.NameOf.class::isInstance))
                .toList();
        this.vocabulary = vocabulary;
    }

    /** Whether the sentence may hold a name that makes a frame look, and another for it to find; needs no parse. */
    boolean mayHit(Sentence sentence) {
        return !frames.isEmpty() && hasTwoNames(sentence);
    }

    /** Whether at least two names, or a name and an adjective of a name, stand apart from each other. */
    private static boolean hasTwoNames(Sentence sentence) {
        int runs = 0;
        boolean inside = false;
        for (Token token : sentence.tokens()) {
            boolean name = token.isProperNoun() || token.tag().equals("JJ") && token.isCapitalized();
            if (name && (!inside || token.tag().equals("JJ"))) {
                runs++;
            }
            inside = name && token.isProperNoun();
        }
        return runs > 1;
    }

    /** Every such name in the sentence, by place, then by frame. */
    List<Hit> hitsIn(Sentence sentence, MentionedEntities entities) {
        List<Hit> hits = new ArrayList<>();
        for (MentionedEntities.Located located : entities.in(sentence.index())) {
            Mention mention = located.mention();
            for (Frame frame : frames) {
                if (mention.kind() == Mention.Kind.NAME
                        && !isStance(sentence.token(mention.head()))
                        && isTrigger(located.entity(), frame)
                        && !isInsideAnother(mention, sentence, entities)) {
                    hits.add(new Hit(frame, mention.head(), mention.begin(), mention.end()));
                }
            }
        }
        return hits;
    }

    /** <em>a pro-Chinese paper</em>, <em>anti-Danish</em>: what somebody thinks of a country, not where he is from. */
    private static boolean isStance(Token token) {
        return token.text().matches("(?i)(pro|anti|non|ex)-.*");
    }

    /** Part of a longer name: the Lyon of Lyon Chamber of Trade says nothing of its own. */
    private static boolean isInsideAnother(Mention mention, Sentence sentence, MentionedEntities entities) {
        return entities.in(sentence.index()).stream()
                .map(MentionedEntities.Located::mention)
                .anyMatch(other -> other.kind() == Mention.Kind.NAME
                        && other.end() - other.begin() > mention.end() - mention.begin()
                        && other.begin() <= mention.begin()
                        && mention.end() <= other.end());
    }

    private boolean isTrigger(Entity entity, Frame frame) {
        return frame.triggers().stream()
                .anyMatch(t -> t instanceof Trigger.NameOf name && vocabulary.isA(entity.type(), name.type()));
    }
}
