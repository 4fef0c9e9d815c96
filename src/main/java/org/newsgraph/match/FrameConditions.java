package org.newsgraph.match;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.frame.Frame;
import org.newsgraph.grammar.RolePath;
import org.newsgraph.grammar.Roles;
import org.newsgraph.match.Fillers.Filler;
import org.newsgraph.mention.Entity;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.PropertyTerm;
import org.newsgraph.ontology.Vocabulary;

/** What must and what must not play a part around the trigger of a frame, and who may fill its roles. Immutable. */
final class FrameConditions {

    private final Vocabulary vocabulary;

    FrameConditions(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** A condition of a frame that does not hold. */
    sealed interface Hindrance {

        /** Nobody plays a part that must be played. */
        record Missing(RolePath path) implements Hindrance {
            @Override
            public String toString() {
                return "it needs a word at " + path;
            }
        }

        /** Somebody plays a part that must not be played. */
        record Present(RolePath path) implements Hindrance {
            @Override
            public String toString() {
                return "there must be no word at " + path;
            }
        }

        /** Something of a barred class plays a part. */
        record Barred(Frame.TypeBar bar, Entity entity) implements Hindrance {
            @Override
            public String toString() {
                return "there must be no " + bar.type().localName() + " at " + bar.path() + ", and there is "
                        + entity.name();
            }
        }
    }

    /** Whether the entity may be the subject of what the frame reads. */
    boolean admitsSubject(Frame frame, PropertyTerm property, Entity entity) {
        return vocabulary.admitsSubject(property, entity.type()) && isOneOf(entity, frame.subjectTypes());
    }

    /** Whether the entity may be the object of what the frame reads. */
    boolean admitsObject(Frame frame, PropertyTerm property, Entity entity) {
        return vocabulary.admitsObject(property, entity.type()) && isOneOf(entity, frame.objectTypes());
    }

    private boolean isOneOf(Entity entity, Set<Iri> types) {
        return types.isEmpty() || types.stream().anyMatch(t -> vocabulary.isA(entity.type(), t));
    }

    /** The first condition of the frame that does not hold at a trigger. */
    Optional<Hindrance> hindrance(Frame frame, int trigger, Roles roles, Fillers fillers) {
        for (RolePath path : frame.requires()) {
            if (roles.follow(path, trigger).isEmpty()) {
                return Optional.of(new Hindrance.Missing(path));
            }
        }
        for (RolePath path : frame.excludes()) {
            if (!roles.follow(path, trigger).isEmpty()) {
                return Optional.of(new Hindrance.Present(path));
            }
        }
        for (Frame.TypeBar bar : frame.unless()) {
            for (Filler filler : fillers.at(bar.path(), trigger)) {
                if (vocabulary.isA(filler.entity().type(), bar.type())) {
                    return Optional.of(new Hindrance.Barred(bar, filler.entity()));
                }
            }
        }
        return Optional.empty();
    }
}
