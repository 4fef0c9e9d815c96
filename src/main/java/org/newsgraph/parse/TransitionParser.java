package org.newsgraph.parse;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.newsgraph.language.Arc;

/**
 * Finds the dependency tree of a sentence by a number of moves in proportion to its length, each the one that a small
 * network likes best.
 *
 * <p>It reads the models of CoreNLP's neural dependency parser and comes to the same trees. It is here because parsing
 * takes most of a build's time: it makes no move that is without alternative by the network, keeps what that has computed
 * for a word, holds half as much in memory and needs a quarter of the time. Thread-safe.
 *
 * @see <a href="https://aclanthology.org/D14-1082/">Danqi Chen and Christopher Manning, A Fast and Accurate Dependency
 *     Parser using Neural Networks, 2014</a>
 */
public final class TransitionParser {

    private static final int ROOT_RELATION = 1;

    private final ParserModel model;
    private final ParserNetwork network;

    private TransitionParser(ParserModel model) {
        this.model = model;
        this.network = new ParserNetwork(model);
    }

    /**
     * Reads a model.
     *
     * @param unpacked the text of a model file
     * @throws IOException if it cannot be read or is no such model
     */
    public static TransitionParser read(InputStream unpacked) throws IOException {
        return new TransitionParser(ParserModel.read(unpacked));
    }

    /**
     * The arc of each word of a sentence, with the relations of the model.
     *
     * @param tags parts of speech, one for each word
     */
    public List<Arc> arcsOf(List<String> words, List<String> tags) {
        PartialTree tree = new PartialTree(words.size());
        Features features = new Features(model.wordsOf(words), model.tagsOf(tags));
        int[] numbers = new int[Features.COUNT];
        while (!tree.isComplete()) {
            if (tree.mayJoin()) {
                features.of(tree, numbers);
                move(tree, network.scores(numbers));
            } else if (tree.isBufferEmpty()) {
                tree.joinRight(ROOT_RELATION);
            } else {
                tree.shift();
            }
        }
        return IntStream.rangeClosed(1, words.size())
                .mapToObj(word -> new Arc(tree.head(word) - 1, model.relations().get(tree.relation(word))))
                .toList();
    }

    /** Takes the best move; the root, which joins last, is no word's relation here. */
    private void move(PartialTree tree, float[] scores) {
        int relations = model.relations().size() - 1;
        int left = highest(scores, 1, relations);
        int right = highest(scores, relations + 1, 2 * relations);
        float shift = tree.isBufferEmpty() ? Float.NEGATIVE_INFINITY : scores[2 * relations];
        if (shift > Math.max(scores[left], scores[right])) {
            tree.shift();
        } else if (scores[right] > scores[left]) {
            tree.joinRight(right - relations + 1);
        } else {
            tree.joinLeft(left + 1);
        }
    }

    private static int highest(float[] scores, int begin, int end) {
        int highest = begin;
        for (int i = begin + 1; i < end; i++) {
            if (scores[i] > scores[highest]) {
                highest = i;
            }
        }
        return highest;
    }
}
