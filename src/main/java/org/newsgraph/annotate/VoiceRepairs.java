package org.newsgraph.annotate;

import java.util.Set;
import org.newsgraph.language.Arc;

/** Takes the subject of a passive for one: {@code nsubj} or {@code csubj} beside an {@code aux:pass}. */
final class VoiceRepairs {

    private static final Set<String> SUBJECTS = Set.of("nsubj", "csubj");

    private VoiceRepairs() {}

    static void repair(RepairedSentence tree) {
        for (int i = 0; i < tree.size(); i++) {
            if (SUBJECTS.contains(tree.relation(i)) && tree.isPassive(tree.head(i))) {
                tree.set(i, new Arc(tree.head(i), tree.relation(i) + ":pass"));
            }
        }
    }
}
