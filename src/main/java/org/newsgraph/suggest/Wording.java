package org.newsgraph.suggest;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.frame.Frame;
import org.newsgraph.frame.FrameExample;
import org.newsgraph.frame.Trigger;
import org.newsgraph.grammar.RolePath;
import org.newsgraph.ontology.Iri;

/**
 * One way to word a relation: all of a frame but its name.
 *
 * @param property the relation
 * @param trigger the word or words
 * @param subject the ways from the trigger to the subject
 * @param object the ways from the trigger to the object
 * @param subjectType a class of the subject narrower than the relation's
 * @param objectType a class of the object narrower than the relation's
 */
record Wording(
        Iri property,
        Trigger trigger,
        List<Way> subject,
        List<Way> object,
        Optional<Iri> subjectType,
        Optional<Iri> objectType)
        implements Comparable<Wording> {

    Wording {
        Objects.requireNonNull(property, "property");
        Objects.requireNonNull(trigger, "trigger");
        subject = List.copyOf(subject);
        object = List.copyOf(object);
    }

    static Wording of(Iri property, Trigger trigger, List<Way> subject, List<Way> object) {
        return new Wording(property, trigger, subject, object, Optional.empty(), Optional.empty());
    }

    Wording withTypes(Optional<Iri> subjectClass, Optional<Iri> objectClass) {
        return new Wording(property, trigger, subject, object, subjectClass, objectClass);
    }

    Wording withSubject(List<Way> ways) {
        return new Wording(property, trigger, ways, object, subjectType, objectType);
    }

    Wording withObject(List<Way> ways) {
        return new Wording(property, trigger, subject, ways, subjectType, objectType);
    }

    /** The trigger's words with blanks between, or the local name of the class whose names trigger it. */
    String words() {
        return String.join(" ", wordList());
    }

    private List<String> wordList() {
        if (trigger instanceof Trigger.Verb verb) {
            return verb.words();
        }
        if (trigger instanceof Trigger.Noun noun) {
            return noun.words();
        }
        return trigger instanceof Trigger.Other other
                ? other.words()
                : List.of(((Trigger.NameOf) trigger).type().localName());
    }

    /** The frame's property that holds the trigger: {@code verb}, {@code noun}, {@code word} or {@code nameOf}. */
    String kind() {
        if (trigger instanceof Trigger.Verb) {
            return "verb";
        }
        if (trigger instanceof Trigger.Noun) {
            return "noun";
        }
        return trigger instanceof Trigger.Other ? "word" : "nameOf";
    }

    /** How many words between trigger and ends, further ways and prepositions, and classes it names. */
    int choices() {
        int inWays = Stream.concat(subject.stream(), object.stream())
                .mapToInt(Way::choices)
                .sum();
        int ways = subject.size() - 1 + object.size() - 1;
        return inWays + ways + (subjectType.isPresent() ? 1 : 0) + (objectType.isPresent() ? 1 : 0);
    }

    String subjectPath() {
        return path(subject);
    }

    String objectPath() {
        return path(object);
    }

    private static String path(List<Way> ways) {
        return ways.stream().map(Way::text).collect(Collectors.joining("||"));
    }

    /** The frame of that name. */
    Frame frame(Iri iri, double confidence, List<FrameExample> examples) {
        return new Frame(
                iri,
                property,
                List.of(trigger),
                RolePath.parse(subjectPath()),
                RolePath.parse(objectPath()),
                subjectType.map(Set::of).orElse(Set.of()),
                objectType.map(Set::of).orElse(Set.of()),
                Optional.empty(),
                false,
                false,
                confidence,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                examples);
    }

    /** The plainer first: fewer words, no classes, fewer and shorter ways. */
    @Override
    public int compareTo(Wording other) {
        return Comparator.comparing(Wording::property)
                .thenComparingInt(w -> w.wordList().size())
                .thenComparing(w -> w.subjectType().isPresent())
                .thenComparing(w -> w.objectType().isPresent())
                .thenComparingInt(w -> w.subject().size() + w.object().size())
                .thenComparingInt(w -> w.subjectPath().length() + w.objectPath().length())
                .thenComparing(Wording::words)
                .thenComparing(Wording::kind)
                .thenComparing(Wording::subjectPath)
                .thenComparing(Wording::objectPath)
                .thenComparing(w -> w.subjectType().map(Iri::value).orElse(""))
                .thenComparing(w -> w.objectType().map(Iri::value).orElse(""))
                .compare(this, other);
    }
}
