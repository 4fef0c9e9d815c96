package org.newsgraph.match;

import java.util.List;
import org.newsgraph.frame.Frame;
import org.newsgraph.language.Sentence;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.MentionedEntities;
import org.newsgraph.ontology.PropertyTerm;
import org.newsgraph.ontology.Vocabulary;

/** Whether a sentence holds two whom a frame could join, whatever its grammar. Immutable. */
final class Promises {

    private final Vocabulary vocabulary;
    private final FrameConditions conditions;

    Promises(Vocabulary vocabulary, FrameConditions conditions) {
        this.vocabulary = vocabulary;
        this.conditions = conditions;
    }

    /** Whether some frame could join two of those whom the sentence speaks of, or one of them with a number. */
    boolean anyOf(List<Frame> frames, Sentence sentence, MentionedEntities entities) {
        List<Entity> present = entities.in(sentence.index()).stream()
                .map(MentionedEntities.Located::entity)
                .distinct()
                .toList();
        return frames.stream().anyMatch(frame -> joinsTwo(frame, present, sentence));
    }

    private boolean joinsTwo(Frame frame, List<Entity> present, Sentence sentence) {
        PropertyTerm property = vocabulary.property(frame.property()).orElseThrow();
        List<Entity> subjects = present.stream()
                .filter(e -> conditions.admitsSubject(frame, property, e))
                .toList();
        if (property.value() != PropertyTerm.Value.ENTITY) {
            return !subjects.isEmpty()
                    && sentence.tokens().stream().anyMatch(t -> t.tag().equals("CD"));
        }
        return present.stream()
                .filter(e -> conditions.admitsObject(frame, property, e))
                .anyMatch(object -> subjects.stream().anyMatch(subject -> !subject.equals(object)));
    }
}
