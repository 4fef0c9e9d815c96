package org.newsgraph.parse;

/**
 * What the network sees of a tree in the making: the words, tags and relations around the top of the stack and the
 * front of the buffer.
 *
 * <p>Eighteen words: the last three of the stack, the next three of the buffer, and of each of the last two of the stack
 * the outermost children, those next to them, and the outermost children's own. Then their tags, then the relations of
 * the twelve children. Danqi Chen and Christopher Manning, A Fast and Accurate Dependency Parser using Neural Networks,
 * 2014.
 */
final class Features {

    /** Words, tags and relations together. */
    static final int COUNT = 48;

    private static final int WORDS = 18;
    private static final int TAGS_AT = WORDS;
    private static final int RELATIONS_AT = 2 * WORDS;
    private static final int CHILDREN_AT = 6;

    private final int[] words;
    private final int[] tags;
    private final int[] places = new int[WORDS];

    Features(int[] words, int[] tags) {
        this.words = words;
        this.tags = tags;
    }

    /** Writes the numbers of all features. */
    void of(PartialTree tree, int[] features) {
        for (int i = 0; i < 3; i++) {
            places[i] = tree.onStack(2 - i);
            places[3 + i] = tree.inBuffer(i);
        }
        children(tree, tree.onStack(0), CHILDREN_AT);
        children(tree, tree.onStack(1), 2 * CHILDREN_AT);
        for (int i = 0; i < WORDS; i++) {
            features[i] = words[places[i]];
            features[TAGS_AT + i] = tags[places[i]];
        }
        for (int i = CHILDREN_AT; i < WORDS; i++) {
            features[RELATIONS_AT + i - CHILDREN_AT] = tree.relation(places[i]);
        }
    }

    private void children(PartialTree tree, int word, int at) {
        places[at] = tree.left(word);
        places[at + 1] = tree.right(word);
        places[at + 2] = tree.nextLeft(word);
        places[at + 3] = tree.nextRight(word);
        places[at + 4] = tree.left(tree.left(word));
        places[at + 5] = tree.right(tree.right(word));
    }
}
