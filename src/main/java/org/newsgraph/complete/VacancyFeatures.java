package org.newsgraph.complete;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.complete.Topic.InMind;
import org.newsgraph.language.Sentence;
import org.newsgraph.match.Vacancy;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.Mention;

/** What speaks for and against the candidates for one part that a sentence leaves out: names of features, each of weight 1. */
final class VacancyFeatures {

    private final Vacancy vacancy;
    private final VacantSlot slot;
    private final Topic topic;
    private final Ties ties;
    private final List<InMind> candidates;
    private final Sentence sentence;
    private final int trigger;
    private final String end;
    private final String frame;

    /** @param candidates those spoken of last first */
    VacancyFeatures(Vacancy vacancy, VacantSlot slot, Topic topic, Ties ties, List<InMind> candidates) {
        this.vacancy = vacancy;
        this.slot = slot;
        this.topic = topic;
        this.ties = ties;
        this.candidates = List.copyOf(candidates);
        this.sentence = vacancy.sentence();
        this.trigger = vacancy.hit().token();
        this.end = vacancy.end();
        this.frame = vacancy.hit().frame().iri().localName();
    }

    /** Those of a candidate. */
    List<String> of(InMind candidate) {
        List<String> features = new ArrayList<>();
        String top = "top=" + Math.min(candidate.rankByMentions(candidates), 3);
        String far = far(candidate.last());
        features.add("any");
        add(features, "far=" + far);
        add(features, top);
        add(features, "rank=" + Math.min(candidates.indexOf(candidate), 3));
        add(features, "type=" + candidate.entity().type().localName());
        features.add(top + ",far=" + far);
        features.add("last=" + candidate.last().kind());
        inSlot(candidate, far, top, features);
        inText(candidate, far, features);
        spokenOf(candidate, top, features);
        tied(candidate.entity(), features);
        if (candidate.last().sentence() == sentence.index()) {
            here(candidate.last(), far, features);
        } else {
            away(candidate, far, top, features);
        }
        return features;
    }

    /** Under its name, and under its name and the end that is left out. */
    private void add(List<String> features, String name) {
        features.add(name);
        features.add(end + "," + name);
    }

    private String far(Mention last) {
        int distance = sentence.index() - last.sentence();
        if (distance > 0) {
            return String.valueOf(Math.min(distance, 5));
        }
        return last.begin() > trigger ? "after" : "before";
    }

    private void inSlot(InMind candidate, String far, String top, List<String> features) {
        String state = "state=" + slot.state();
        String fit = "fit=" + slot.fit(candidate.entity());
        features.add(state + ",far=" + far);
        features.add(state + "," + top);
        add(features, fit);
        features.add(frame + "," + fit);
        features.add(frame + "," + state + ",far=" + far);
        slot.lemma().ifPresent(lemma -> features.add("slot=" + lemma + "," + fit));
        features.add(fit + ",far=" + far);
        features.add(fit + "," + top);
    }

    /** How the text parts the candidate from the sentence. */
    private void inText(InMind candidate, String far, List<String> features) {
        int paragraphs = Math.min(2, topic.paragraphsBetween(candidate.last().sentence(), sentence.index()));
        add(features, "paragraphs=" + paragraphs);
        features.add("paragraphs=" + paragraphs + ",far=" + far);
        features.add(frame + ",far=" + far);
        if (candidates.size() == 1) {
            add(features, "alone");
        }
        long alike = candidates.stream()
                .filter(other -> other != candidate
                        && other.entity().type().equals(candidate.entity().type())
                        && sentence.index() - other.last().sentence() <= 2)
                .count();
        add(features, "alike=" + Math.min(3, alike));
    }

    private void spokenOf(InMind candidate, String top, List<String> features) {
        List<Mention> mentions = candidate.entity().mentions();
        int most = candidates.stream().mapToInt(InMind::mentions).max().orElse(1);
        features.add("share=" + Math.round(4.0 * mentions.size() / most));
        features.add("mentions=" + Math.min(4, bits(mentions.size())));
        if (mentions.get(0).sentence() <= 1) {
            features.add("early");
            features.add("early," + top);
        }
        if (candidate.rankByMentions(candidates) == 0) {
            features.add(frame + ",top");
        }
        long recent = mentions.stream()
                .filter(m -> m.sentence() < sentence.index() && sentence.index() - m.sentence() <= 3)
                .count();
        features.add("recent=" + Math.min(recent, 4));
    }

    private void tied(Entity entity, List<String> features) {
        if (vacancy.known().isEmpty()) {
            features.add("value");
        } else {
            int together = 0;
            Set<String> names = new TreeSet<>();
            for (Entity known : vacancy.known()) {
                together = Math.max(together, topic.together(entity, known, sentence.index()));
                names.addAll(ties.between(known, entity));
            }
            add(features, "together=" + Math.min(together, 3));
            add(features, "tied=" + !names.isEmpty());
            names.forEach(name -> features.add(end + ",tie=" + name));
        }
        if (ties.has(entity, end)) {
            add(features, "hasAnother");
        }
    }

    private void here(Mention last, String far, List<String> features) {
        String role = TreePaths.role(sentence.relation(last.head()));
        String path = "path=" + TreePaths.between(sentence, trigger, last.head());
        add(features, "here," + far + ",role=" + role);
        features.add("here,gap=" + Math.min(5, bits(Math.abs(last.head() - trigger))));
        features.add("here,kind=" + last.kind() + "," + far);
        if (TreePaths.isAbove(sentence, sentence.head(last.head()), trigger)) {
            add(features, "commands,role=" + role);
        }
        add(features, path);
        features.add(frame + "," + path);
        if (!vacancy.known().isEmpty() && vacancy.knownToken() != trigger) {
            add(features, "kpath=" + TreePaths.between(sentence, vacancy.knownToken(), last.head()));
        }
    }

    private void away(InMind candidate, String far, String top, List<String> features) {
        String role = TreePaths.role(topic.relation(candidate.last()));
        features.add("away,role=" + role);
        features.add("away," + far + ",role=" + role);
        List<Mention> before = candidate.entity().mentions().stream()
                .filter(m -> m.sentence() == sentence.index() - 1)
                .toList();
        if (!before.isEmpty()) {
            features.add("previous," + top);
        }
        if (before.stream().anyMatch(m -> TreePaths.role(topic.relation(m)).equals("subject"))) {
            features.add("previousSubject");
            features.add("previousSubject," + top);
        }
    }

    private static int bits(int number) {
        return 32 - Integer.numberOfLeadingZeros(number);
    }
}
