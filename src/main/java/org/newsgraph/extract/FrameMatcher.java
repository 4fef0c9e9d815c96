package org.newsgraph.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.claim.ClaimObject;
import org.newsgraph.claim.ClaimObject.EntityObject;
import org.newsgraph.claim.Qualifier;
import org.newsgraph.claim.Status;
import org.newsgraph.extract.Fillers.Filler;
import org.newsgraph.extract.FrameConditions.Hindrance;
import org.newsgraph.extract.MatchObserver.Look;
import org.newsgraph.extract.ReadClaim.Place;
import org.newsgraph.extract.ReadClaim.Tokens;
import org.newsgraph.extract.TriggerIndex.Hit;
import org.newsgraph.frame.Cues;
import org.newsgraph.frame.Frame;
import org.newsgraph.frame.FrameReader;
import org.newsgraph.frame.Trigger;
import org.newsgraph.grammar.RolePath;
import org.newsgraph.grammar.Roles;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.MentionedEntities;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.PropertyTerm;
import org.newsgraph.ontology.Vocabulary;
import org.newsgraph.value.Amounts;

/**
 * Matches frames on the grammar of parsed sentences.
 *
 * <p>Immutable; a thread may use it for one article while another uses it for the next.
 */
final class FrameMatcher {

    private static final Set<String> ENTITY_ROLES = Set.of("holder", "self");

    private final Vocabulary vocabulary;
    private final TriggerIndex triggers;
    private final Cues cues;
    private final Amounts amounts;
    private final Set<Iri> lapsing;
    private final Set<Iri> enduring;
    private final FrameConditions conditions;
    private final MatchObserver observer;

    /** @param cues what decides how a sentence stands to its claims */
    FrameMatcher(Ontology ontology, Cues cues) {
        FrameReader reader = new FrameReader(ontology);
        this.vocabulary = ontology.vocabulary();
        this.triggers = new TriggerIndex(reader.frames());
        this.cues = cues;
        this.amounts = new Amounts(ontology);
        this.lapsing = reader.lapsingProperties();
        this.enduring = reader.enduringProperties();
        this.conditions = new FrameConditions(vocabulary);
        this.observer = MatchObserver.NOBODY;
    }

    private FrameMatcher(FrameMatcher other, MatchObserver observer) {
        this.vocabulary = other.vocabulary;
        this.triggers = other.triggers;
        this.cues = other.cues;
        this.amounts = other.amounts;
        this.lapsing = other.lapsing;
        this.enduring = other.enduring;
        this.conditions = other.conditions;
        this.observer = observer;
    }

    /** The same matcher, with somebody who looks on. */
    FrameMatcher watchedBy(MatchObserver onlooker) {
        return new FrameMatcher(this, onlooker);
    }

    /** Whether a frame could look at the sentence; needs no parse. */
    boolean mayMatch(Sentence sentence) {
        return triggers.hasTrigger(sentence) || !triggers.namedFrames().isEmpty() && hasTwoNames(sentence);
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

    /**
     * What the frames read in one sentence, by trigger.
     *
     * @param roles the parts that its words play
     * @param appeared the day the article appeared
     */
    List<ReadClaim> claimsIn(
            Roles roles, MentionedEntities entities, Topic topic, Speech speech, Optional<LocalDate> appeared) {
        Sentence sentence = roles.sentence();
        Scene scene = new Scene(
                sentence,
                roles,
                new Fillers(sentence, roles, entities, topic.organizationAt(sentence.index()), cues),
                new Values(sentence, appeared, amounts),
                speech);
        List<ReadClaim> found = new ArrayList<>();
        for (Hit hit : triggers.hitsIn(sentence)) {
            match(hit, scene, found);
        }
        for (MentionedEntities.Located located : entities.in(sentence.index())) {
            Mention mention = located.mention();
            for (Frame frame : triggers.namedFrames()) {
                if (mention.kind() == Mention.Kind.NAME && isNamed(frame, located.entity())) {
                    match(new Hit(frame, mention.head(), mention.begin(), mention.end()), scene, found);
                }
            }
        }
        return found;
    }

    /** One sentence with all that is known about it. */
    private record Scene(Sentence sentence, Roles roles, Fillers fillers, Values values, Speech speech) {}

    private boolean isNamed(Frame frame, Entity entity) {
        return frame.triggers().stream()
                .anyMatch(t -> t instanceof Trigger.NameOf name && vocabulary.isA(entity.type(), name.type()));
    }

    private void match(Hit hit, Scene scene, List<ReadClaim> found) {
        Frame frame = hit.frame();
        Optional<Hindrance> hindrance = conditions.hindrance(frame, hit.token(), scene.roles(), scene.fillers());
        PropertyTerm property = vocabulary.property(frame.property()).orElseThrow();
        observer.looked(new Look(
                hit,
                scene.sentence().index(),
                hindrance,
                () -> scene.fillers().at(frame.subject(), hit.token()),
                () -> objects(hit, property, scene)));
        if (hindrance.isPresent()) {
            return;
        }
        for (Filler subject : scene.fillers().at(frame.subject(), hit.token())) {
            boolean admitted =
                    vocabulary.admitsSubject(property, subject.entity().type())
                            && isOneOf(subject.entity(), frame.subjectTypes());
            if (!admitted) {
                continue;
            }
            for (Bound object : objects(hit, property, scene)) {
                if (isAdmitted(object, property, frame) && !object.entity().equals(Optional.of(subject.entity()))) {
                    ReadClaim claim = claim(hit, scene, subject, object);
                    if (!frame.inverted() || claim.status().isFact()) {
                        found.add(claim);
                        addWhatEndures(claim, object, scene, found);
                    }
                }
            }
        }
    }

    /** Who led once and leads no more has worked there: the relation that follows from a lapsed one and endures. */
    private void addWhatEndures(ReadClaim claim, Bound object, Scene scene, List<ReadClaim> found) {
        boolean lapsed =
                claim.reading().former() && claim.status() == Status.NEGATED && lapsing.contains(claim.predicate());
        if (!lapsed || object.entity().isEmpty()) {
            return;
        }
        for (Vocabulary.ImpliedFact implied : vocabulary.implied(claim.predicate())) {
            if (enduring.contains(implied.property()) && implied.reversed()) {
                found.add(new ReadClaim(
                        object.entity().get(),
                        implied.property(),
                        new EntityObject(claim.subject().id()),
                        new StatusReader.Reading(
                                affirmed(claim.reading()),
                                true,
                                claim.attributedTo(),
                                claim.reading().reasons()),
                        claim.confidence(),
                        claim.frame(),
                        new Place(
                                claim.place().sentence(),
                                claim.place().object(),
                                claim.place().subject(),
                                claim.place().trigger()),
                        List.of()));
            }
        }
    }

    private boolean isOneOf(Entity entity, Set<Iri> types) {
        return types.isEmpty() || types.stream().anyMatch(t -> vocabulary.isA(entity.type(), t));
    }

    /** What fills the object's role. */
    record Bound(ClaimObject value, Optional<Entity> entity, int begin, int end, double certainty) {}

    /** What fills the object's role, entities of whatever class. */
    private List<Bound> objects(Hit hit, PropertyTerm property, Scene scene) {
        RolePath path = hit.frame().object();
        return switch (property.value()) {
            case DATE ->
                scene.values().dateNear(path, hit.token(), scene.roles()).stream()
                        .map(d -> new Bound(d.value(), Optional.empty(), d.begin(), d.end(), 1.0))
                        .toList();
            case MONEY ->
                scene.values().amountsAt(path, hit.token(), scene.roles()).stream()
                        .map(a -> new Bound(a.value(), Optional.empty(), a.begin(), a.end(), 1.0))
                        .toList();
            // No reader fills other literals.
            case LITERAL -> List.of();
            case ENTITY ->
                scene.fillers().at(path, hit.token()).stream()
                        .map(f -> new Bound(
                                new EntityObject(f.entity().id()),
                                Optional.of(f.entity()),
                                f.begin(),
                                f.end(),
                                f.certainty()))
                        .toList();
        };
    }

    private boolean isAdmitted(Bound object, PropertyTerm property, Frame frame) {
        return object.entity()
                .map(e -> vocabulary.admitsObject(property, e.type()) && isOneOf(e, frame.objectTypes()))
                .orElse(true);
    }

    private ReadClaim claim(Hit hit, Scene scene, Filler subject, Bound object) {
        Frame frame = hit.frame();
        StatusReader.Reading reading = StatusReader.read(
                cues,
                scene.speech(),
                scene.sentence(),
                scene.roles(),
                hit.token(),
                denotesEntity(frame),
                List.of(
                        TriggerIndex.headOf(scene.sentence(), subject.begin(), subject.end()),
                        TriggerIndex.headOf(scene.sentence(), object.begin(), object.end())));
        reading = judged(frame, reading);
        return new ReadClaim(
                subject.entity(),
                frame.property(),
                object.value(),
                reading,
                frame.confidence() * subject.certainty() * object.certainty(),
                frame.iri(),
                new Place(
                        scene.sentence().index(),
                        new Tokens(subject.begin(), subject.end()),
                        new Tokens(object.begin(), object.end()),
                        new Tokens(hit.begin(), hit.end())),
                qualifiers(frame, hit, scene));
    }

    /** The status of the claim, given that of the words. */
    private StatusReader.Reading judged(Frame frame, StatusReader.Reading words) {
        boolean lapses = lapsing.contains(frame.property());
        Status status = words.status();
        if (frame.inverted()) {
            status = status == Status.NEGATED ? affirmed(words) : Status.NEGATED;
        } else if (frame.status().isPresent() && status.isFact()) {
            status = frame.status().get();
        } else if (words.former() && lapses && status.isFact()) {
            status = Status.NEGATED;
        } else if (words.former() && status == Status.NEGATED && enduring.contains(frame.property())) {
            // "is no longer employed by X": the past holds.
            status = affirmed(words);
        }
        return new StatusReader.Reading(status, words.former(), words.attributedTo(), words.reasons());
    }

    private static Status affirmed(StatusReader.Reading words) {
        return words.attributedTo().isPresent() ? Status.ATTRIBUTED : Status.ASSERTED;
    }

    /** Whether the trigger is a noun for one of the ends, as <em>founder</em> is, not for the event. */
    private static boolean denotesEntity(Frame frame) {
        return startsWithEntity(frame.subject()) || startsWithEntity(frame.object());
    }

    private static boolean startsWithEntity(RolePath path) {
        return path.alternatives().stream()
                .allMatch(steps -> ENTITY_ROLES.contains(steps.get(0).role())
                        && !steps.get(0).inverse());
    }

    private List<Qualifier> qualifiers(Frame frame, Hit hit, Scene scene) {
        List<Qualifier> found = new ArrayList<>();
        for (Frame.QualifierRole role : frame.qualifiers()) {
            scene.values().qualifierAt(role, hit.token(), scene.roles()).ifPresent(found::add);
        }
        found.sort(Comparator.comparing(Qualifier::property));
        return found;
    }
}
