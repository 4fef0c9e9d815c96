package org.newsgraph.diagnose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether some sentence speaks of both ends, and was parsed. */
final class Meetings implements Stage {

    private static final int MOST_SENTENCES = 4;

    private final Links links;

    Meetings(Links links) {
        this.links = links;
    }

    @Override
    public Optional<Diagnosis> lossIn(Case wanted) {
        Set<Integer> meetings = wanted.meetings();
        if (meetings.isEmpty()) {
            return Optional.of(new Diagnosis(Step.CHAIN, apart(wanted)));
        }
        if (meetings.stream().noneMatch(s -> wanted.sentence(s).isParsed())) {
            return Optional.of(new Diagnosis(
                    Step.PARSE,
                    meetings.stream()
                            .limit(MOST_SENTENCES)
                            .map(s -> Remark.on(s, "not parsed: no frame of any property waits for a word of it"))
                            .toList()));
        }
        return Optional.empty();
    }

    private List<Remark> apart(Case wanted) {
        List<Remark> remarks = new ArrayList<>();
        // Where one end stands by the right word, the other is likely to be meant there too.
        wanted.attempts()
                .filter(a -> a.found() == 1
                        && (wanted.told().isEmpty() || wanted.told().contains(a.sentence())))
                .limit(MOST_SENTENCES)
                .forEach(a -> remarks.add(Remark.on(a.sentence(), a.words(wanted))));
        for (int sentence : likelySentences(wanted)) {
            remarks.add(Remark.on(sentence, whoIsThere(wanted, sentence)));
            links.elsewhere(wanted, sentence).ifPresent(words -> remarks.add(Remark.on(sentence, words)));
        }
        Set<Integer> elsewhere = new TreeSet<>(wanted.subjectPlaces().keySet());
        elsewhere.retainAll(wanted.objectPlaces().keySet());
        if (!elsewhere.isEmpty()) {
            remarks.add(Remark.on("both are in " + numbers(elsewhere)));
        } else {
            remarks.add(Remark.on(
                    "the subject is in " + numbers(wanted.subjectPlaces().keySet()) + "; the object is in "
                            + numbers(wanted.objectPlaces().keySet())));
        }
        return remarks;
    }

    /** Those that are told to say it; else those with one end, first where a frame of the property looked. */
    private static List<Integer> likelySentences(Case wanted) {
        if (!wanted.told().isEmpty()) {
            return List.copyOf(wanted.told());
        }
        Set<Integer> looked = wanted.attempts().map(Attempt::sentence).collect(Collectors.toSet());
        return Stream.concat(wanted.subjectPlaces().keySet().stream(), wanted.objectPlaces().keySet().stream())
                .distinct()
                .sorted(Comparator.<Integer, Boolean>comparing(s -> !looked.contains(s))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_SENTENCES)
                .toList();
    }

    private static String whoIsThere(Case wanted, int sentence) {
        return "subject: " + sightings(wanted.subjectPlaces().get(sentence), wanted) + "; object: "
                + sightings(wanted.objectPlaces().get(sentence), wanted);
    }

    private static String sightings(List<Case.Sighting> sightings, Case wanted) {
        return sightings == null
                ? "not there"
                : sightings.stream()
                        .map(s -> Words.quoted(wanted.sentence(s.sentence()), s.begin(), s.end()))
                        .distinct()
                        .collect(Collectors.joining(", "));
    }

    /** Sentences are counted from 1 for people. */
    private static String numbers(Set<Integer> sentences) {
        return (sentences.size() == 1 ? "sentence " : "sentences ")
                + Words.listed(
                        sentences.stream().map(s -> String.valueOf(s + 1)).toList());
    }
}
