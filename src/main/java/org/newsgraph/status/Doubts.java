package org.newsgraph.status;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What speaks against taking a claim for a fact, while its sentence is weighed: the words that deny it or leave it open. */
final class Doubts {

    private final Set<Integer> words = new LinkedHashSet<>();
    private final Set<Integer> denying = new HashSet<>();
    private boolean open;

    /** @param word index of the word that denies it */
    void deny(int word) {
        denying.add(word);
        words.add(word);
    }

    /** @param word index of the word that leaves it open */
    void leaveOpen(int word) {
        open = true;
        words.add(word);
    }

    boolean isDenied() {
        return !denying.isEmpty();
    }

    /** How many words deny it. */
    int denials() {
        return denying.size();
    }

    boolean isOpen() {
        return open;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The words, in the order in which they were weighed. */
    List<Integer> words() {
        return List.copyOf(words);
    }
}
