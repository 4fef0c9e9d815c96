package org.newsgraph.match;

import java.util.List;
import java.util.function.Predicate;
import org.newsgraph.claim.ClaimObject;
import org.newsgraph.claim.ClaimObject.EntityObject;
import org.newsgraph.grammar.RolePath;
import org.newsgraph.language.Sentence;
import org.newsgraph.match.Fillers.Filler;
import org.newsgraph.mention.Entity;
import org.newsgraph.ontology.PropertyTerm;

/**
 * An end of a relation that a sentence leaves out: <em>The round was led by X</em>, <em>Another investor is X</em>.
 *
 * <p>Immutable.
 */
public final class Vacancy {

    private final Hit hit;
    private final PropertyTerm property;
    private final boolean ofSubject;
    private final SentenceScene scene;
    private final List<Filler> subjects;
    private final List<Bound> objects;
    private final Predicate<Entity> admitted;

    private Vacancy(
            Hit hit,
            PropertyTerm property,
            boolean ofSubject,
            SentenceScene scene,
            List<Filler> subjects,
            List<Bound> objects,
            Predicate<Entity> admitted) {
        this.hit = hit;
        this.property = property;
        this.ofSubject = ofSubject;
        this.scene = scene;
        this.subjects = List.copyOf(subjects);
        this.objects = List.copyOf(objects);
        this.admitted = admitted;
    }

    /**
     * A subject that is left out.
     *
     * @param objects who or what plays the other part, at least one
     * @param admitted who may play this one
     */
    static Vacancy ofSubject(
            Hit hit, PropertyTerm property, SentenceScene scene, List<Bound> objects, Predicate<Entity> admitted) {
        return new Vacancy(hit, property, true, scene, List.of(), objects, admitted);
    }

    /**
     * An object that is left out.
     *
     * @param subjects who plays the other part, at least one
     * @param admitted who may play this one
     */
    static Vacancy ofObject(
            Hit hit, PropertyTerm property, SentenceScene scene, List<Filler> subjects, Predicate<Entity> admitted) {
        return new Vacancy(hit, property, false, scene, subjects, List.of(), admitted);
    }

    /** The frame and its trigger. */
    public Hit hit() {
        return hit;
    }

    /** The relation. */
    public PropertyTerm property() {
        return property;
    }

    /** Whether the subject is left out; else the object. */
    public boolean ofSubject() {
        return ofSubject;
    }

    /** Whether somebody's class lets him play the part. */
    public boolean admits(Entity entity) {
        return admitted.test(entity);
    }

    SentenceScene scene() {
        return scene;
    }

    List<Filler> subjects() {
        return subjects;
    }

    List<Bound> objects() {
        return objects;
    }

    /** The sentence that leaves it out. */
    public Sentence sentence() {
        return scene.sentence();
    }

    /** The end that is left out: {@code owner.s} for the subject of an owner, {@code owner.o} for its object. */
    public String end() {
        return property.name() + (ofSubject ? ".s" : ".o");
    }

    /** The end that is not left out, in the same form. */
    public String otherEnd() {
        return property.name() + (ofSubject ? ".o" : ".s");
    }

    /** The way from the trigger to the part. */
    public RolePath path() {
        return ofSubject ? hit.frame().subject() : hit.frame().object();
    }

    /** The words that play the part, though they speak of nobody who may play it. */
    public List<Integer> slot() {
        return scene.roles().follow(path(), hit.token());
    }

    /**
     * <em>Work is to begin in 2025</em>, <em>Sales began in 1992</em>: the part is the object of an active verb that has
     * none, and needs none, being an infinitive or joined with no more than a date.
     */
    public boolean isOfObjectlessVerb() {
        int verb = hit.token();
        return sentence().token(verb).isVerb()
                && (isInfinitive(verb) || known().isEmpty())
                && !scene.roles().isPassive(verb)
                && slot().isEmpty()
                && path().alternatives().stream()
                        .allMatch(steps -> steps.get(0).role().equals("patient"));
    }

    private boolean isInfinitive(int verb) {
        return sentence().token(verb).tag().equals("VB") && scene.roles().hasTo(verb);
    }

    /** Whether the part is that of the one whom the trigger itself means: <em>its chairman</em>, whoever that is. */
    public boolean isOfBearer() {
        return path().alternatives().stream()
                .allMatch(steps -> steps.get(0).role().matches("holder|self"));
    }

    /** Those who play the other part; none if it is played by a date or an amount. */
    public List<Entity> known() {
        return ofSubject
                ? objects.stream().flatMap(b -> b.entity().stream()).toList()
                : subjects.stream().map(Filler::entity).toList();
    }

    /** Whether the part passes to another from somebody whom the sentence names, or may name. */
    public boolean isInherited() {
        return hit.frame().heirOf().isPresent();
    }

    /** Those from whom the part passes: <em>Ann Lee succeeds Bo Chan</em> ⇒ Bo Chan. */
    public List<Entity> predecessors() {
        return hit.frame().heirOf().stream()
                .flatMap(path -> scene.fillers().at(path, hit.token()).stream())
                .map(Filler::entity)
                .toList();
    }

    /** What plays the other part, where the subject is left out; else nothing. */
    public List<ClaimObject> knownObjects() {
        return objects.stream().map(Bound::value).toList();
    }

    /** Where the first of those who play the other part stands. */
    public int knownToken() {
        return ofSubject
                ? TriggerIndex.headOf(
                        sentence(), objects.get(0).begin(), objects.get(0).end())
                : TriggerIndex.headOf(
                        sentence(), subjects.get(0).begin(), subjects.get(0).end());
    }

    /** Whether a claim says of the one who plays the other part who plays this one. */
    public boolean isFilledBy(ReadClaim claim) {
        if (!claim.predicate().equals(property.iri())
                || claim.place().sentence() != sentence().index()) {
            return false;
        }
        boolean object = objects.stream().anyMatch(b -> b.value().equals(claim.object()));
        boolean subject = subjects.stream().anyMatch(f -> f.entity().equals(claim.subject()));
        boolean turned = property.symmetric()
                && known().stream()
                        .anyMatch(e -> e.equals(claim.subject()) || new EntityObject(e.id()).equals(claim.object()));
        return object || subject || turned;
    }
}
