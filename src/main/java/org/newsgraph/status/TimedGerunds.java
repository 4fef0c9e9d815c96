package org.newsgraph.status;

import java.util.Set;
import org.newsgraph.language.Sentence;

/**
 * The gerunds of a sentence that tell when something happened: <em>studied law before joining Acme</em>. They are no
 * complement of their verb, even where it could mean a plan.
 */
final class TimedGerunds {

    private static final Set<String> TIMES =
            Set.of("before", "after", "since", "while", "when", "until", "upon", "besides");

    private static final Set<String> EARLIER = Set.of("before", "until");

    private final Sentence sentence;

    TimedGerunds(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Whether a word is such a gerund. */
    boolean tellWhen(int word) {
        return sentence.token(word).tag().equals("VBG") && (hasMark(word, TIMES) || isPriorTo(word));
    }

    /** <em>will study law before joining Acme</em>: she may never come to it; <em>will speak after joining Acme</em>. */
    boolean areAsOpenAsTheirClause(int gerund) {
        return hasMark(gerund, EARLIER) || isPriorTo(gerund);
    }

    /** <em>prior to joining Acme</em>, of which the parser makes two arcs. */
    private boolean isPriorTo(int gerund) {
        return gerund > 1
                && sentence.token(gerund - 1).text().equals("to")
                && sentence.token(gerund - 2).text().matches("[Pp]rior");
    }

    private boolean hasMark(int gerund, Set<String> marks) {
        return sentence.children(gerund).stream()
                .filter(child -> sentence.hasRelation(child, "mark") || sentence.hasRelation(child, "case"))
                .anyMatch(child -> marks.contains(sentence.token(child).lemma()));
    }
}
