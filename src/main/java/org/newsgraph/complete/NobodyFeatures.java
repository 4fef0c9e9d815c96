package org.newsgraph.complete;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsgraph.complete.Topic.InMind;
import org.newsgraph.language.Sentence;
import org.newsgraph.match.Vacancy;

/** What speaks for it that nobody plays a part that a sentence leaves out, or nobody the article tells of; each named. */
final class NobodyFeatures {

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
    NobodyFeatures(Vacancy vacancy, VacantSlot slot, Topic topic, Ties ties, List<InMind> candidates) {
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

    /** All, in an order of their own. */
    List<String> all() {
        List<String> features = new ArrayList<>();
        String state = slot.state();
        features.add("nobody");
        features.add("nobody,asks=" + vacancy.path().fallsBackOnContext());
        features.add("nobody," + end);
        features.add("nobody," + frame);
        features.add("nobody,state=" + state);
        features.add("nobody," + end + ",state=" + state);
        features.add("nobody," + frame + ",state=" + state);
        if (slot.isNoun()) {
            features.add("nobody,slotClass=" + slot.tellsClass() + "," + state);
        }
        slot.lemma().ifPresent(lemma -> {
            features.add("nobody,slot=" + lemma);
            features.add("nobody," + end + ",slot=" + lemma);
        });
        if (slot.state().equals("empty") && isPrepositional()) {
            features.add("nobody,prepositional");
            features.add("nobody,prepositional," + end);
        }
        features.add("nobody,opens=" + topic.opensParagraph(sentence.index()));
        features.add("nobody,of=" + Math.min(3, candidates.size()));
        features.add("nobody,here=" + candidates.stream().anyMatch(c -> c.last().sentence() == sentence.index()));
        features.add("nobody,confidence=" + Math.round(5 * vacancy.hit().frame().confidence()));
        triggerOfNobody(features);
        boolean hasAnother = vacancy.known().stream().anyMatch(e -> ties.has(e, vacancy.otherEnd()));
        features.add("nobody,hasAnother=" + hasAnother);
        features.add(end + ",nobody,hasAnother=" + hasAnother);
        if (!vacancy.known().isEmpty()) {
            String known = "nobody,known=" + vacancy.known().get(0).type().localName();
            features.add(known);
            features.add(end + "," + known);
            features.add(known + "," + frame);
        }
        return features;
    }

    /** Whether only prepositions lead to the part: it is seldom left out, but not there. */
    private boolean isPrepositional() {
        return vacancy.path().alternatives().stream()
                .allMatch(steps -> steps.get(0).role().isEmpty());
    }

    private void triggerOfNobody(List<String> features) {
        String relation = "rel=" + TreePaths.role(sentence.relation(trigger));
        String determiner = "det=" + VacantSlot.determiner(sentence, trigger);
        features.add("nobody,lemma=" + sentence.token(trigger).lemma().toLowerCase(Locale.ROOT));
        features.add("nobody,tag=" + sentence.token(trigger).tag());
        features.add("nobody," + relation);
        features.add("nobody," + end + "," + relation);
        features.add("nobody," + determiner);
        features.add("nobody," + end + "," + determiner);
        for (int child : sentence.children(trigger, "amod")) {
            String adjective = sentence.token(child).lemma().toLowerCase(Locale.ROOT);
            features.add("nobody,amod=" + adjective);
        }
    }
}
