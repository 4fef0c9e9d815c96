package org.newsgraph.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.claim.Status;
import org.newsgraph.frame.Cues;
import org.newsgraph.frame.Frame;
import org.newsgraph.frame.FrameReader;
import org.newsgraph.grammar.Roles;
import org.newsgraph.language.Sentence;
import org.newsgraph.match.Fillers.Filler;
import org.newsgraph.match.FrameConditions.Hindrance;
import org.newsgraph.match.MatchObserver.Look;
import org.newsgraph.match.ReadClaim.Place;
import org.newsgraph.match.ReadClaim.Tokens;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.HomeCountries;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.MentionedEntities;
import org.newsgraph.ontology.Gazetteer;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.PropertyTerm;
import org.newsgraph.ontology.Vocabulary;
import org.newsgraph.status.Speech;
import org.newsgraph.status.StatusReader;
import org.newsgraph.value.Amounts;

/**
 * Matches frames on the grammar of parsed sentences.
 *
 * <p>Immutable; a thread may use it for one article while another uses it for the next.
 */
public final class FrameMatcher {

    private final Vocabulary vocabulary;
    private final TriggerIndex words;
    private final NameTriggers names;
    private final Cues cues;
    private final Amounts amounts;
    private final Gazetteer gazetteer;
    private final FrameConditions conditions;
    private final FrameVerdicts verdicts;
    private final MatchObserver observer;

    /** @param cues what decides how a sentence stands to its claims */
    FrameMatcher(Ontology ontology, Cues cues) {
        this(ontology, cues, new FrameReader(ontology).frames());
    }

    /** @param frames all that are matched; their properties are the ontology's */
    public FrameMatcher(Ontology ontology, Cues cues, List<Frame> frames) {
        FrameReader reader = new FrameReader(ontology);
        this.vocabulary = ontology.vocabulary();
        this.words = new TriggerIndex(frames);
        this.names = new NameTriggers(frames, vocabulary);
        this.cues = cues;
        this.amounts = new Amounts(ontology);
        this.gazetteer = ontology.gazetteer();
        this.conditions = new FrameConditions(vocabulary);
        this.verdicts = new FrameVerdicts(vocabulary, reader.lapsingProperties(), reader.enduringProperties());
        this.observer = MatchObserver.NOBODY;
    }

    private FrameMatcher(FrameMatcher other, MatchObserver observer) {
        this.vocabulary = other.vocabulary;
        this.words = other.words;
        this.names = other.names;
        this.cues = other.cues;
        this.amounts = other.amounts;
        this.gazetteer = other.gazetteer;
        this.conditions = other.conditions;
        this.verdicts = other.verdicts;
        this.observer = observer;
    }

    /** The same matcher, with somebody who looks on. */
    public FrameMatcher watchedBy(MatchObserver onlooker) {
        return new FrameMatcher(this, onlooker);
    }

    /** Whether a frame could look at the sentence; needs no parse. */
    public boolean mayMatch(Sentence sentence) {
        return words.hasTrigger(sentence) || names.mayHit(sentence);
    }

    /**
     * What was found in one sentence.
     *
     * @param claims what the frames read, by trigger
     * @param vacancies where they would read if they knew who plays a part
     */
    public record Findings(List<ReadClaim> claims, List<Vacancy> vacancies) {

        /** Nothing. */
        public static final Findings NONE = new Findings(List.of(), List.of());
    }

    /**
     * What the frames find in one sentence.
     *
     * @param roles the parts that its words play
     * @param appeared the day the article appeared
     */
    public Findings findingsIn(Roles roles, MentionedEntities entities, Speech speech, Optional<LocalDate> appeared) {
        Sentence sentence = roles.sentence();
        SentenceScene scene = new SentenceScene(
                roles,
                new Fillers(sentence, roles, entities, cues),
                new Values(sentence, appeared, s -> amounts.in(s, HomeCountries.of(entities, gazetteer))),
                new StatusReader(roles, cues, speech));
        Findings findings = new Findings(new ArrayList<>(), new ArrayList<>());
        words.hitsIn(sentence).stream()
                .filter(hit -> !isName(hit, sentence, entities))
                .forEach(hit -> match(hit, scene, findings));
        // A name that stands alone leaves nobody out.
        Findings beside = new Findings(findings.claims(), new ArrayList<>());
        names.hitsIn(sentence, entities).forEach(hit -> match(hit, scene, beside));
        return findings;
    }

    /** Whether the trigger is a word of a name: <em>Arm</em> is nobody's arm. */
    private static boolean isName(Hit hit, Sentence sentence, MentionedEntities entities) {
        return hit.end() == hit.begin() + 1
                && sentence.token(hit.token()).text().matches("\\p{Lu}\\p{Ll}+")
                && entities.covering(sentence.index(), hit.token())
                        .filter(l -> l.mention().kind() == Mention.Kind.NAME)
                        .isPresent();
    }

    /**
     * Whether a frame waits at a word of the sentence, the words that it asks for and two whom it could join are there, and
     * nothing of its relation was read.
     *
     * @param roles who plays which part in the sentence
     * @param read what was read in it
     */
    public boolean promisesMore(Roles roles, MentionedEntities entities, List<ReadClaim> read) {
        List<Frame> waiting = words.hitsIn(roles.sentence()).stream()
                .map(Hit::frame)
                .distinct()
                .filter(frame -> read.stream().noneMatch(r -> r.predicate().equals(frame.property())))
                .filter(frame -> Stream.concat(frame.requires().stream(), Stream.of(frame.subject(), frame.object()))
                        .allMatch(roles::haveWordsFor))
                .toList();
        return new Promises(vocabulary, conditions).anyOf(waiting, roles.sentence(), entities);
    }

    private void match(Hit hit, SentenceScene scene, Findings found) {
        Frame frame = hit.frame();
        Optional<Hindrance> hindrance = conditions.hindrance(frame, hit.token(), scene.roles(), scene.fillers());
        PropertyTerm property = vocabulary.property(frame.property()).orElseThrow();
        observer.looked(new Look(
                hit,
                scene.sentence().index(),
                () -> hindrance.map(Object::toString),
                () -> scene.subjectsAt(hit).stream().map(SentenceScene::bound).toList(),
                () -> scene.objectsAt(hit, property)));
        if (hindrance.isEmpty()) {
            readAt(hit, property, scene, found);
        }
    }

    private void readAt(Hit hit, PropertyTerm property, SentenceScene scene, Findings found) {
        Predicate<Entity> mayBeSubject = e -> conditions.admitsSubject(hit.frame(), property, e);
        Predicate<Entity> mayBeObject = e -> conditions.admitsObject(hit.frame(), property, e);
        List<Filler> subjects = scene.subjectsAt(hit).stream()
                .filter(s -> mayBeSubject.test(s.entity()))
                .toList();
        List<Bound> objects =
                conditions.admittedObjects(hit.frame(), property, scene.objectsAt(hit, property), scene.roles());
        Set<Entity> both = property.symmetric() ? Set.of() : playersOfBoth(subjects, objects);
        for (Filler subject : subjects) {
            for (Bound object : objects) {
                if (!both.contains(subject.entity())
                        || object.entity().filter(both::contains).isEmpty()) {
                    found.claims().addAll(read(hit, scene, subject, object));
                }
            }
        }
        if (hit.frame().namingBoth()) {
            return;
        }
        if (subjects.isEmpty() && !objects.isEmpty()) {
            found.vacancies().add(Vacancy.ofSubject(hit, property, scene, objects, mayBeSubject));
        } else if (objects.isEmpty() && !subjects.isEmpty() && property.value() == PropertyTerm.Value.ENTITY) {
            found.vacancies().add(Vacancy.ofObject(hit, property, scene, subjects, mayBeObject));
        }
    }

    /** <em>the acquisition of Acme and Birch</em>: of two things that are bought, none is the buyer of the other. */
    private static Set<Entity> playersOfBoth(List<Filler> subjects, List<Bound> objects) {
        Set<Entity> players = subjects.stream().map(Filler::entity).collect(Collectors.toSet());
        players.retainAll(
                objects.stream().flatMap(object -> object.entity().stream()).collect(Collectors.toSet()));
        return players;
    }

    /**
     * What is read where a sentence leaves a part out and somebody plays it.
     *
     * @param probability how often it is right that he does, in [0, 1]
     */
    public List<ReadClaim> filled(Vacancy vacancy, Entity player, double probability) {
        Hit hit = vacancy.hit();
        // The probability tells how often such a claim is right, so it stands in for the frame's confidence.
        double certainty = Math.min(1, probability / hit.frame().confidence());
        Filler filler = new Filler(player, hit.token(), hit.token() + 1, certainty);
        List<ReadClaim> claims = new ArrayList<>();
        for (Bound object : vacancy.objects()) {
            claims.addAll(read(hit, vacancy.scene(), filler, object));
        }
        for (Filler subject : vacancy.subjects()) {
            claims.addAll(read(hit, vacancy.scene(), subject, SentenceScene.bound(filler)));
        }
        return claims;
    }

    /**
     * What stays of a claim whose holder is gone: of a relation that lapses its denial and what endures, of another the claim.
     *
     * @param holder the entity that the claim is about beside its subject
     */
    public List<ReadClaim> ended(ReadClaim claim, Entity holder) {
        return verdicts.ended(claim, holder);
    }

    /** What a frame reads of two that play its parts, with what follows from it. */
    private List<ReadClaim> read(Hit hit, SentenceScene scene, Filler subject, Bound object) {
        Optional<Entity> other = object.entity();
        if (other.isPresent() && other.get().equals(subject.entity())) {
            return List.of();
        }
        List<ReadClaim> claims = new ArrayList<>();
        claim(hit, scene, subject, object).ifPresent(claim -> {
            claims.add(claim);
            other.ifPresent(entity -> claims.addAll(verdicts.enduringFrom(claim, entity)));
        });
        return claims;
    }

    private Optional<ReadClaim> claim(Hit hit, SentenceScene scene, Filler subject, Bound object) {
        Frame frame = hit.frame();
        List<Integer> ends = List.of(
                TriggerIndex.headOf(scene.sentence(), subject.begin(), subject.end()),
                TriggerIndex.headOf(scene.sentence(), object.begin(), object.end()));
        StatusReader.Reading meant = frame.inverted()
                ? scene.status().readOpposite(hit.token(), ends)
                : scene.status().read(hit.token(), frame.denotesAnEnd(), ends);
        return verdicts.on(frame, meant)
                .filter(reading ->
                        reading.status() != Status.NEGATED || !Remainder.isMeantAt(hit.token(), scene.sentence()))
                .map(reading -> new ReadClaim(
                        subject.entity(),
                        frame.property(),
                        object.value(),
                        reading,
                        frame.confidence() * subject.certainty() * object.certainty() * Certainty.of(reading.status()),
                        frame.iri(),
                        new Place(
                                scene.sentence().index(),
                                new Tokens(subject.begin(), subject.end()),
                                new Tokens(object.begin(), object.end()),
                                new Tokens(hit.begin(), hit.end())),
                        scene.qualifiersAt(hit)));
    }
}
