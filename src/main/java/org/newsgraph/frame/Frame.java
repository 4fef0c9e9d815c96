package org.newsgraph.frame;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.claim.Status;
import org.newsgraph.grammar.RolePath;
import org.newsgraph.ontology.Iri;

/**
 * One way to word a relation: trigger words and the parts that the relation's ends play around them.
 *
 * @param iri its name
 * @param property the relation it reads
 * @param triggers the words that make it look
 * @param subject the way from the trigger to the claim's subject
 * @param object the way from the trigger to the claim's object
 * @param subjectTypes the subject is of one of these classes; empty for whatever the property admits
 * @param objectTypes the object is of one of these classes; empty for whatever the property admits
 * @param status the status it gives whatever the clause says: {@code negated} for <em>sold</em> ⇒ owner
 * @param inverted whether it reads what is denied: <em>does not let X buy</em> ⇒ asserted; what is not denied it leaves
 * @param namingBoth whether it reads only where the sentence names both ends, so that nobody is looked for elsewhere in the article
 * @param confidence how often it is right, in [0, 1]
 * @param qualifiers what else the event's description says
 * @param requires ways of which each must lead somewhere for the frame to match
 * @param excludes ways of which none may lead anywhere
 * @param unless what must not play a part: an organisation that is bought is no goods
 * @param heirOf the way from the trigger to one from whom the relation passes: whom the article names beside him for the part that
 *     is left out is meant
 * @param examples sentences with the claims it must or must not yield
 */
public record Frame(
        Iri iri,
        Iri property,
        List<Trigger> triggers,
        RolePath subject,
        RolePath object,
        Set<Iri> subjectTypes,
        Set<Iri> objectTypes,
        Optional<Status> status,
        boolean inverted,
        boolean namingBoth,
        double confidence,
        List<QualifierRole> qualifiers,
        List<RolePath> requires,
        List<RolePath> excludes,
        List<TypeBar> unless,
        Optional<RolePath> heirOf,
        List<FrameExample> examples) {

    public Frame {
        Objects.requireNonNull(iri, "iri");
        Objects.requireNonNull(property, "property");
        triggers = List.copyOf(triggers);
        subjectTypes = Set.copyOf(subjectTypes);
        objectTypes = Set.copyOf(objectTypes);
        qualifiers = List.copyOf(qualifiers);
        requires = List.copyOf(requires);
        excludes = List.copyOf(excludes);
        unless = List.copyOf(unless);
        Objects.requireNonNull(heirOf, "heirOf");
        examples = List.copyOf(examples);
        if (triggers.isEmpty()) {
            throw new IllegalArgumentException("a frame without triggers: " + iri);
        }
    }

    /**
     * Whether the trigger is a noun for one of the relation's ends, as <em>founder</em> is, not for the event; and what it
     * says does not stand or fall with its clause.
     */
    public boolean denotesAnEnd() {
        return (startsWithTrigger(subject) || startsWithTrigger(object)) && !isToldByClause(subject);
    }

    private static boolean isToldByClause(RolePath path) {
        return path.alternatives().stream()
                .allMatch(steps -> steps.get(0).role().equals("clause"));
    }

    /** Whether whoever is at the end of the way is called by the trigger, or bears it as a title. */
    private static boolean startsWithTrigger(RolePath path) {
        return path.alternatives().stream()
                .allMatch(
                        steps -> Set.of("holder", "self").contains(steps.get(0).role())
                                && !steps.get(0).inverse());
    }

    /**
     * A class that must not play a part.
     *
     * @param path the way from the trigger to the part
     * @param type the class
     */
    public record TypeBar(RolePath path, Iri type) {}

    /**
     * Where the event's description says something more.
     *
     * @param property such as {@code ng:goods}
     * @param path the way from the trigger, or
     * @param pattern what to look for in the words of the sentence; its first group is the value
     */
    public record QualifierRole(Iri property, Optional<RolePath> path, Optional<Pattern> pattern) {

        /** @throws IllegalArgumentException unless there is either a path or a pattern */
        public QualifierRole {
            Objects.requireNonNull(property, "property");
            if (path.isPresent() == pattern.isPresent()) {
                throw new IllegalArgumentException("a qualifier needs either a role or a pattern: " + property);
            }
        }
    }
}
