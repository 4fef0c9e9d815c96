package org.newsgraph.complete;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What speaks for it that nobody plays a part that a sentence leaves out, or nobody the article tells of; each named. */
final class NobodyFeatures {

    private final Situation given;

    NobodyFeatures(Situation given) {
        this.given = given;
    }

    /** All, in an order of their own. */
    List<String> all() {
        List<String> features = new ArrayList<>();
        String state = given.slot().state();
        features.add("nobody");
        features.add("nobody,asks=" + given.vacancy().path().fallsBackOnContext());
        features.add("nobody," + given.end());
        features.add("nobody," + given.frame());
        features.add("nobody,state=" + state);
        features.add("nobody," + given.end() + ",state=" + state);
        features.add("nobody," + given.frame() + ",state=" + state);
        if (given.slot().isNoun()) {
            features.add("nobody,slotClass=" + given.slot().tellsClass() + "," + state);
        }
        given.slot().lemma().ifPresent(lemma -> {
            features.add("nobody,slot=" + lemma);
            features.add("nobody," + given.end() + ",slot=" + lemma);
        });
        if (given.slot().state().equals("empty") && isPrepositional()) {
            features.add("nobody,prepositional");
            features.add("nobody,prepositional," + given.end());
        }
        features.add(
                "nobody,opens=" + given.topic().opensParagraph(given.sentence().index()));
        features.add("nobody,of=" + Math.min(3, given.candidates().size()));
        features.add("nobody,here="
                + given.candidates().stream()
                        .anyMatch(c -> c.last().sentence() == given.sentence().index()));
        features.add("nobody,confidence="
                + Math.round(5 * given.vacancy().hit().frame().confidence()));
        triggerOfNobody(features);
        boolean hasAnother = given.vacancy().known().stream()
                .anyMatch(e -> given.ties().has(e, given.vacancy().otherEnd()));
        features.add("nobody,hasAnother=" + hasAnother);
        features.add(given.end() + ",nobody,hasAnother=" + hasAnother);
        if (!given.vacancy().known().isEmpty()) {
            String known =
                    "nobody,known=" + given.vacancy().known().get(0).type().localName();
            features.add(known);
            features.add(given.end() + "," + known);
            features.add(known + "," + given.frame());
        }
        return features;
    }

    /** Whether only prepositions lead to the part: it is seldom left out, but not there. */
    private boolean isPrepositional() {
        return given.vacancy().path().alternatives().stream()
                .allMatch(steps -> steps.get(0).role().isEmpty());
    }

    private void triggerOfNobody(List<String> features) {
        String relation = "rel=" + TreePaths.role(given.sentence().relation(given.trigger()));
        String determiner = "det=" + VacantSlot.determiner(given.sentence(), given.trigger());
        features.add("nobody,lemma="
                + given.sentence().token(given.trigger()).lemma().toLowerCase(Locale.ROOT));
        features.add("nobody,tag=" + given.sentence().token(given.trigger()).tag());
        features.add("nobody," + relation);
        features.add("nobody," + given.end() + "," + relation);
        features.add("nobody," + determiner);
        features.add("nobody," + given.end() + "," + determiner);
        for (int child : given.sentence().children(given.trigger(), "amod")) {
            String adjective = given.sentence().token(child).lemma().toLowerCase(Locale.ROOT);
            features.add("nobody,amod=" + adjective);
        }
    }
}
