package org.newsgraph.complete;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.complete.Topic.InMind;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.Mention;

/** What speaks for and against the candidates for one part that a sentence leaves out: names of features, each of weight 1. */
final class VacancyFeatures {

    private final Situation given;

    VacancyFeatures(Situation given) {
        this.given = given;
    }

    /** Those of a candidate. */
    List<String> of(InMind candidate) {
        List<String> features = new ArrayList<>();
        String top = "top=" + Math.min(candidate.rankByMentions(given.candidates()), 3);
        String far = far(candidate.last());
        features.add("any");
        add(features, "far=" + far);
        add(features, top);
        add(features, "rank=" + Math.min(given.candidates().indexOf(candidate), 3));
        add(features, "type=" + candidate.entity().type().localName());
        features.add(top + ",far=" + far);
        features.add("last=" + candidate.last().kind());
        inSlot(candidate, far, top, features);
        inText(candidate, far, features);
        spokenOf(candidate, top, features);
        tied(candidate.entity(), features);
        if (candidate.last().sentence() == given.sentence().index()) {
            here(candidate.last(), far, features);
        } else {
            away(candidate, far, top, features);
        }
        return features;
    }

    /** Under its name, and under its name and the end that is left out. */
    private void add(List<String> features, String name) {
        features.add(name);
        features.add(given.end() + "," + name);
    }

    private String far(Mention last) {
        int distance = given.sentence().index() - last.sentence();
        if (distance > 0) {
            return String.valueOf(Math.min(distance, 5));
        }
        return last.begin() > given.trigger() ? "after" : "before";
    }

    private void inSlot(InMind candidate, String far, String top, List<String> features) {
        String state = "state=" + given.slot().state();
        String fit = "fit=" + given.slot().fit(candidate.entity());
        features.add(state + ",far=" + far);
        features.add(state + "," + top);
        add(features, fit);
        features.add(given.frame() + "," + fit);
        features.add(given.frame() + "," + state + ",far=" + far);
        given.slot().lemma().ifPresent(lemma -> features.add("slot=" + lemma + "," + fit));
        features.add(fit + ",far=" + far);
        features.add(fit + "," + top);
    }

    /** How the text parts the candidate from the sentence. */
    private void inText(InMind candidate, String far, List<String> features) {
        int paragraphs = Math.min(
                2,
                given.topic()
                        .paragraphsBetween(
                                candidate.last().sentence(), given.sentence().index()));
        add(features, "paragraphs=" + paragraphs);
        features.add("paragraphs=" + paragraphs + ",far=" + far);
        features.add(given.frame() + ",far=" + far);
        if (given.candidates().size() == 1) {
            add(features, "alone");
        }
        long alike = given.candidates().stream()
                .filter(other -> other != candidate
                        && other.entity().type().equals(candidate.entity().type())
                        && given.sentence().index() - other.last().sentence() <= 2)
                .count();
        add(features, "alike=" + Math.min(3, alike));
    }

    private void spokenOf(InMind candidate, String top, List<String> features) {
        List<Mention> mentions = candidate.entity().mentions();
        int most = given.candidates().stream().mapToInt(InMind::mentions).max().orElse(1);
        features.add("share=" + Math.round(4.0 * mentions.size() / most));
        features.add("mentions=" + Math.min(4, bits(mentions.size())));
        if (mentions.get(0).sentence() <= 1) {
            features.add("early");
            features.add("early," + top);
        }
        if (candidate.rankByMentions(given.candidates()) == 0) {
            features.add(given.frame() + ",top");
        }
        long recent = mentions.stream()
                .filter(m -> m.sentence() < given.sentence().index()
                        && given.sentence().index() - m.sentence() <= 3)
                .count();
        features.add("recent=" + Math.min(recent, 4));
    }

    private void tied(Entity entity, List<String> features) {
        if (given.vacancy().known().isEmpty()) {
            features.add("value");
        } else {
            int together = 0;
            Set<String> names = new TreeSet<>();
            for (Entity known : given.vacancy().known()) {
                together = Math.max(
                        together,
                        given.topic().together(entity, known, given.sentence().index()));
                names.addAll(given.ties().between(known, entity));
            }
            add(features, "together=" + Math.min(together, 3));
            add(features, "tied=" + !names.isEmpty());
            names.forEach(name -> features.add(given.end() + ",tie=" + name));
        }
        if (given.ties().has(entity, given.end())) {
            add(features, "hasAnother");
        }
    }

    private void here(Mention last, String far, List<String> features) {
        String role = TreePaths.role(given.sentence().relation(last.head()));
        String path = "path=" + TreePaths.between(given.sentence(), given.trigger(), last.head());
        add(features, "here," + far + ",role=" + role);
        features.add("here,gap=" + Math.min(5, bits(Math.abs(last.head() - given.trigger()))));
        features.add("here,kind=" + last.kind() + "," + far);
        if (TreePaths.isAbove(given.sentence(), given.sentence().head(last.head()), given.trigger())) {
            add(features, "commands,role=" + role);
        }
        add(features, path);
        features.add(given.frame() + "," + path);
        if (!given.vacancy().known().isEmpty() && given.vacancy().knownToken() != given.trigger()) {
            add(
                    features,
                    "kpath="
                            + TreePaths.between(
                                    given.sentence(), given.vacancy().knownToken(), last.head()));
        }
    }

    private void away(InMind candidate, String far, String top, List<String> features) {
        String role = TreePaths.role(given.topic().relation(candidate.last()));
        features.add("away,role=" + role);
        features.add("away," + far + ",role=" + role);
        List<Mention> before = candidate.entity().mentions().stream()
                .filter(m -> m.sentence() == given.sentence().index() - 1)
                .toList();
        if (!before.isEmpty()) {
            features.add("previous," + top);
        }
        if (before.stream()
                .anyMatch(m -> TreePaths.role(given.topic().relation(m)).equals("subject"))) {
            features.add("previousSubject");
            features.add("previousSubject," + top);
        }
    }

    private static int bits(int number) {
        return 32 - Integer.numberOfLeadingZeros(number);
    }
}
