package org.newsgraph.diagnose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.diagnose.Case.Sighting;
import org.newsgraph.frame.Frame;
import org.newsgraph.frame.Trigger;
import org.newsgraph.language.Sentence;
import org.newsgraph.ontology.Iri;

/** What frames made of the sentences that speak of both ends. */
final class Frames implements Stage {

    private static final int MOST_ATTEMPTS = 4;

    private final List<Frame> frames;
    private final LearnedScores scores;

    /** @param frames all of the ontology */
    Frames(List<Frame> frames, LearnedScores scores) {
        this.frames = List.copyOf(frames);
        this.scores = scores;
    }

    @Override
    public Optional<Diagnosis> lossIn(Case wanted) {
        Set<Integer> meetings = wanted.meetings();
        List<Attempt> attempts = wanted.attempts()
                .filter(a -> meetings.contains(a.sentence()))
                .sorted(Comparator.comparing(Attempt::found).reversed())
                .toList();
        List<Remark> remarks = new ArrayList<>();
        attempts.stream().limit(MOST_ATTEMPTS).forEach(a -> {
            remarks.add(Remark.on(a.sentence(), a.words(wanted) + hindrance(a)));
            remarks.addAll(ways(a, wanted));
        });
        if (attempts.isEmpty()) {
            meetings.stream()
                    .limit(MOST_ATTEMPTS)
                    .forEach(s -> remarks.add(Remark.on(s, "both are there, but no word that a frame waits for")));
        }
        remarks.addAll(scores.remarks(wanted));
        if (attempts.isEmpty()) {
            remarks.add(Remark.on(wanted.wanted().property().name() + " waits for: "
                    + Words.listed(triggers(wanted.ways().get(0)))));
        }
        return Optional.of(new Diagnosis(attempts.isEmpty() ? Step.FRAME : Step.PATH, remarks));
    }

    /** How the tree joins the trigger with an end that the frame did not find. */
    private static List<Remark> ways(Attempt attempt, Case wanted) {
        List<Remark> ways = new ArrayList<>();
        if (attempt.found() == 1) {
            List<Sighting> missing = attempt.hasSubject()
                    ? wanted.objectPlaces().get(attempt.sentence())
                    : wanted.subjectPlaces().get(attempt.sentence());
            Sentence sentence = wanted.sentence(attempt.sentence());
            missing.forEach(end -> ways.add(Remark.on(
                    attempt.sentence(),
                    "in the tree: "
                            + TreeWay.between(
                                    sentence,
                                    headOf(
                                            sentence,
                                            attempt.look().place().begin(),
                                            attempt.look().place().end()),
                                    headOf(sentence, end.begin(), end.end())))));
        }
        return ways;
    }

    /** The word that no other of the phrase governs. */
    private static int headOf(Sentence sentence, int begin, int end) {
        for (int i = end - 1; i > begin; i--) {
            if (sentence.head(i) < begin || sentence.head(i) >= end) {
                return i;
            }
        }
        return begin;
    }

    private static String hindrance(Attempt attempt) {
        return attempt.look().hindrance().map(h -> "; besides, " + h).orElse("");
    }

    private List<String> triggers(Case.Way way) {
        return frames.stream()
                .filter(frame -> frame.property().equals(way.property()))
                .flatMap(frame -> frame.triggers().stream())
                .flatMap(Frames::words)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> words(Trigger trigger) {
        if (trigger instanceof Trigger.Verb verb) {
            return Stream.of(String.join(" ", verb.words()));
        }
        if (trigger instanceof Trigger.Noun noun) {
            return Stream.of(String.join(" ", noun.words()));
        }
        if (trigger instanceof Trigger.Other other) {
            return Stream.of(String.join(" ", other.words()));
        }
        Iri type = ((Trigger.NameOf) trigger).type();
        return Stream.of("any " + type.localName());
    }
}
