package org.newsgraph.match;

import java.util.List;
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

    private static final RolePath COORDINATE = RolePath.parse("coordinate");

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

    /**
     * Those that may be the object of what the frame reads, and those joined with one of them whose class is only less
     * narrow: <em>Fjordkap Ventures and Acme also took part</em>.
     */
    List<Bound> admittedObjects(Frame frame, PropertyTerm property, List<Bound> objects, Roles roles) {
        List<Bound> admitted = objects.stream()
                .filter(o -> o.entity()
                        .filter(entity -> !admitsObject(frame, property, entity))
                        .isEmpty())
                .toList();
        if (admitted.isEmpty() || admitted.size() == objects.size()) {
            return admitted;
        }
        return objects.stream()
                .filter(o -> admitted.contains(o)
                        || vocabulary.admitsObject(
                                        property, o.entity().orElseThrow().type())
                                && admitted.stream().anyMatch(a -> isNarrower(a, o) && areJoined(a, o, roles)))
                .toList();
    }

    private boolean isNarrower(Bound one, Bound other) {
        return vocabulary.isA(
                one.entity().orElseThrow().type(), other.entity().orElseThrow().type());
    }

    private static boolean areJoined(Bound one, Bound other, Roles roles) {
        int head = TriggerIndex.headOf(roles.sentence(), one.begin(), one.end());
        int otherHead = TriggerIndex.headOf(roles.sentence(), other.begin(), other.end());
        return roles.follow(COORDINATE, head).contains(otherHead);
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
