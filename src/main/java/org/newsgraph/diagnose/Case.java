package org.newsgraph.diagnose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.newsgraph.claim.ClaimObject;
import org.newsgraph.claim.ClaimObject.EntityObject;
import org.newsgraph.extract.ArticleTrace;
import org.newsgraph.language.Sentence;
import org.newsgraph.mention.Entity;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.Vocabulary;

/**
 * A wanted fact with the way to an article's claims and with whom of the article the fact is about.
 *
 * @param trace the way
 * @param wanted the fact
 * @param ways how claims say it
 * @param subjects those of the article's entities that may be the subject
 * @param objects those that may be the object; empty for a date or an amount
 * @param subjectPlaces where the subject is spoken of, by sentence
 * @param objectPlaces where the object is, by sentence
 * @param told the sentences that say it, as far as that is known; else empty
 */
record Case(
        ArticleTrace trace,
        Wanted wanted,
        List<Way> ways,
        List<Entity> subjects,
        List<Entity> objects,
        SortedMap<Integer, List<Sighting>> subjectPlaces,
        SortedMap<Integer, List<Sighting>> objectPlaces,
        Set<Integer> told) {

    /**
     * A property whose claims say the wanted fact.
     *
     * @param property the wanted one, or one that implies it
     * @param reversed whether subject and object change places
     */
    record Way(Iri property, boolean reversed) {

        static List<Way> to(Wanted wanted, Vocabulary vocabulary) {
            List<Way> ways = new ArrayList<>();
            Iri property = wanted.property().iri();
            ways.add(new Way(property, false));
            vocabulary
                    .properties()
                    .forEach(other -> vocabulary.implied(other.iri()).stream()
                            .filter(fact -> fact.property().equals(property))
                            .map(fact -> new Way(other.iri(), fact.reversed()))
                            .filter(way -> !ways.contains(way))
                            .forEach(ways::add));
            return List.copyOf(ways);
        }
    }

    /**
     * Where an end is spoken of.
     *
     * @param sentence the sentence's index
     * @param begin index of its first token there
     * @param end index after the last
     */
    record Sighting(int sentence, int begin, int end) {}

    boolean isSubject(ClaimObject value) {
        return value instanceof EntityObject entity && subjects.stream().anyMatch(e -> e.id() == entity.id());
    }

    boolean isObject(ClaimObject value) {
        if (value instanceof EntityObject entity) {
            return objects.stream().anyMatch(e -> e.id() == entity.id());
        }
        return wanted.property().datatype() && wanted.object().means().test(Words.of(value));
    }

    /** Whether a claim says the wanted fact, in this or another way. */
    boolean isSaidBy(int subject, Iri predicate, ClaimObject object) {
        return ways.stream()
                .filter(way -> way.property().equals(predicate))
                .anyMatch(way -> way.reversed()
                        ? isSubject(object) && isObject(new EntityObject(subject))
                        : isSubject(new EntityObject(subject)) && isObject(object));
    }

    Sentence sentence(int index) {
        return trace.scene().annotated().sentences().get(index);
    }

    Entity entity(ClaimObject value) {
        return trace.scene().entities().entities().get(((EntityObject) value).id());
    }

    /** What an entity, a date or an amount is called. */
    String nameOf(ClaimObject value) {
        return value instanceof EntityObject ? entity(value).name() : Words.of(value);
    }

    /** The sentences that speak of both; of these only those that are told to say the fact, if they are known. */
    Set<Integer> meetings() {
        Set<Integer> both = new TreeSet<>(subjectPlaces.keySet());
        both.retainAll(objectPlaces.keySet());
        if (!told.isEmpty()) {
            both.retainAll(told);
        }
        return both;
    }

    /** Places where frames of the property, or of one that implies it, looked. */
    Stream<Attempt> attempts() {
        return trace.attempts().stream()
                .flatMap(attempt -> ways.stream()
                        .filter(way -> way.property().equals(attempt.frame().property()))
                        .limit(1)
                        .map(way -> Attempt.of(attempt, way, this)));
    }
}
