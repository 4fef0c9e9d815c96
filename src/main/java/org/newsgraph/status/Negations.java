package org.newsgraph.status;

import java.util.Set;
import org.newsgraph.frame.Cue;
import org.newsgraph.frame.Cues;
import org.newsgraph.language.Sentence;

/** Which words of a sentence negate. */
final class Negations {

    /** What after a negation makes it none: <em>not only X</em>, <em>nothing but X</em>. */
    private static final Set<String> RESTRICTIONS = Set.of("only", "just", "least", "but", "less", "short");

    private final Sentence sentence;
    private final Cues cues;

    Negations(Sentence sentence, Cues cues) {
        this.sentence = sentence;
        this.cues = cues;
    }

    /** Whether the token is a word of negation. */
    boolean isNegation(int token) {
        return cues.has(Cue.Kind.NEGATION, sentence.token(token).lemma());
    }

    /** Whether the negation says that there is more: <em>not only X</em> denies nothing. */
    boolean isRestricted(int negation) {
        return negation + 1 < sentence.size()
                && RESTRICTIONS.contains(sentence.token(negation + 1).lemma());
    }
}
