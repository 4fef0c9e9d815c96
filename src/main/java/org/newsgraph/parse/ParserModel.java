package org.newsgraph.parse;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a parser has learned: the words, tags and relations that it knows, and the weights of its network.
 *
 * <p>Relations, tags and words are numbered through, in this order and the frequent words before the rare ones, and each
 * has an embedding. The network looks at {@link Features#COUNT} of them at once.
 *
 * @param relations the relations by their numbers: the first stands for none, the second for the root's
 * @param tags numbers of the parts of speech
 * @param words numbers of the words, the special ones included
 * @param embeddings one row for each relation, tag and word
 * @param inputs the weights from one dimension of one feature to each hidden unit: row {@code feature * dimensions +
 *     dimension}
 * @param bias of each hidden unit
 * @param outputs the weights from each hidden unit to one move: first the arcs to the left, one for each relation but
 *     none, then those to the right, then shifting
 */
record ParserModel(
        List<String> relations,
        Map<String, Integer> tags,
        Map<String, Integer> words,
        float[][] embeddings,
        float[][] inputs,
        float[] bias,
        float[][] outputs) {

    private static final String UNKNOWN = "-UNKNOWN-";
    private static final String NOTHING = "-NULL-";
    private static final String ROOT = "-ROOT-";

    /**
     * Reads a model as CoreNLP's neural dependency parser writes it, unpacked.
     *
     * @throws IOException if it cannot be read or is no such model
     */
    static ParserModel read(InputStream unpacked) throws IOException {
        ModelText text = new ModelText(unpacked);
        int wordCount = text.setting("dict");
        int tagCount = text.setting("pos");
        int relationCount = text.setting("label");
        int dimensions = text.setting("embeddingSize");
        int hidden = text.setting("hiddenSize");
        int features = text.setting("numTokens");
        if (features != Features.COUNT || dimensions % Shares.FIVE != 0) {
            throw new IOException("the model of the parser has " + features + " features of " + dimensions
                    + " dimensions, but only " + Features.COUNT + " of a multiple of " + Shares.FIVE + " can be read");
        }
        text.setting("preComputed");
        float[][] embeddings = new float[wordCount + tagCount + relationCount][];
        Map<String, Integer> words = names(text, relationCount + tagCount, wordCount, dimensions, embeddings);
        Map<String, Integer> tags = names(text, relationCount, tagCount, dimensions, embeddings);
        Map<String, Integer> relations = names(text, 0, relationCount, dimensions, embeddings);
        float[][] inputs = new float[features * dimensions][];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = text.numbers(hidden);
        }
        float[] bias = text.numbers(hidden);
        float[][] outputs = new float[2 * relationCount - 1][hidden];
        for (int unit = 0; unit < hidden; unit++) {
            float[] ofUnit = text.numbers(outputs.length);
            for (int move = 0; move < outputs.length; move++) {
                outputs[move][unit] = ofUnit[move];
            }
        }
        return new ParserModel(List.copyOf(relations.keySet()), tags, words, embeddings, inputs, bias, outputs);
    }

    private static Map<String, Integer> names(
            ModelText text, int first, int count, int dimensions, float[][] embeddings) throws IOException {
        Map<String, Integer> numbers = new LinkedHashMap<>(2 * count);
        for (int i = first; i < first + count; i++) {
            numbers.put(text.word(), i);
            embeddings[i] = text.numbers(dimensions);
        }
        return numbers;
    }

    /** The numbers of a sentence's words, the root before them and nothing behind them. */
    int[] wordsOf(List<String> sentence) {
        return numbersOf(sentence, words);
    }

    /** The numbers of a sentence's parts of speech, likewise. */
    int[] tagsOf(List<String> sentence) {
        return numbersOf(sentence, tags);
    }

    private static int[] numbersOf(List<String> sentence, Map<String, Integer> known) {
        int[] numbers = new int[sentence.size() + 2];
        numbers[0] = known.get(ROOT);
        for (int i = 0; i < sentence.size(); i++) {
            numbers[i + 1] = known.getOrDefault(sentence.get(i), known.get(UNKNOWN));
        }
        numbers[sentence.size() + 1] = known.get(NOTHING);
        return numbers;
    }
}
