package org.newsgraph.diagnose;

import java.util.Objects;
import java.util.Optional;

/**
 * One thing that was found out about a loss.
 *
 * @param sentence the index of the sentence it is about; empty if it is about the article
 * @param words what was found out
 */
public record Remark(Optional<Integer> sentence, String words) {

    public Remark {
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(words, "words");
    }

    static Remark on(int sentence, String words) {
        return new Remark(Optional.of(sentence), words);
    }

    static Remark on(String words) {
        return new Remark(Optional.empty(), words);
    }
}
