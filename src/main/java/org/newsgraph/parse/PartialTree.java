package org.newsgraph.parse;

import java.util.Arrays;

/**
 * A sentence on its way to a tree, by the arc-standard system: words wait in a buffer, go on a stack one by one, and
 * leave it when they have found their head.
 *
 * <p>Words count from 1, and 0 is the root above the sentence. Where there is no word the answer is {@link #nobody}.
 * Joakim Nivre, Incrementality in Deterministic Dependency Parsing, 2004.
 */
final class PartialTree {

    private final int words;
    private final int[] stack;
    private final int[] heads;
    private final int[] relations;
    /** The outermost children of each word, and the outermost but one, which came before. */
    private final int[] left;

    private final int[] nextLeft;
    private final int[] right;
    private final int[] nextRight;
    private int height;
    private int waiting;

    PartialTree(int words) {
        this.words = words;
        this.stack = new int[words + 1];
        this.heads = nobodies();
        this.relations = new int[words + 2];
        this.left = nobodies();
        this.nextLeft = nobodies();
        this.right = nobodies();
        this.nextRight = nobodies();
        this.height = 1;
        this.waiting = 1;
    }

    private int[] nobodies() {
        int[] each = new int[words + 2];
        Arrays.fill(each, nobody());
        return each;
    }

    /** The place of no word, one behind the last. */
    int nobody() {
        return words + 1;
    }

    boolean isComplete() {
        return height == 1 && isBufferEmpty();
    }

    boolean isBufferEmpty() {
        return waiting > words;
    }

    /** Whether two words are on the stack besides the root, so that one may become the head of the other. */
    boolean mayJoin() {
        return height > 2;
    }

    void shift() {
        stack[height++] = waiting++;
    }

    /** Makes the last word of the stack the head of the one before. */
    void joinLeft(int relation) {
        int head = onStack(0);
        int child = onStack(1);
        attach(child, head, relation);
        nextLeft[head] = left[head];
        left[head] = child;
        stack[height - 2] = head;
        height--;
    }

    /** Makes the last word but one of the stack the head of the last. */
    void joinRight(int relation) {
        int head = onStack(1);
        int child = onStack(0);
        attach(child, head, relation);
        nextRight[head] = right[head];
        right[head] = child;
        height--;
    }

    private void attach(int child, int head, int relation) {
        heads[child] = head;
        relations[child] = relation;
    }

    /** The stack's word at a depth, 0 for the last. */
    int onStack(int depth) {
        return depth < height ? stack[height - 1 - depth] : nobody();
    }

    /** The word that will be shifted after so many others. */
    int inBuffer(int after) {
        return Math.min(waiting + after, nobody());
    }

    int left(int word) {
        return left[word];
    }

    int nextLeft(int word) {
        return nextLeft[word];
    }

    int right(int word) {
        return right[word];
    }

    int nextRight(int word) {
        return nextRight[word];
    }

    int head(int word) {
        return heads[word];
    }

    /** The relation of a word to its head; 0 without one. */
    int relation(int word) {
        return relations[word];
    }
}
