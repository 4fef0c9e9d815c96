package org.newsgraph.parse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Small models with weights drawn by lot, in the form of a model file. */
final class ModelFiles {

    static final List<String> WORDS = List.of("-UNKNOWN-", "-NULL-", "-ROOT-", "the", "bought", "Borax", "Zürich");
    static final List<String> TAGS = List.of("-UNKNOWN-", "-NULL-", "-ROOT-", "DT", "VBD", "NNP");
    static final List<String> RELATIONS = List.of("-NULL-", "root", "nsubj", "obj", "det");
    static final int DIMENSIONS = 10;
    static final int HIDDEN = 12;

    private ModelFiles() {}

    static String text(long seed) {
        Random lot = new Random(seed);
        StringBuilder text = new StringBuilder();
        text.append("dict=%d%npos=%d%nlabel=%d%n".formatted(WORDS.size(), TAGS.size(), RELATIONS.size()));
        text.append("embeddingSize=%d%nhiddenSize=%d%n".formatted(DIMENSIONS, HIDDEN));
        text.append("numTokens=48\npreComputed=0\n");
        for (List<String> names : List.of(WORDS, TAGS, RELATIONS)) {
            names.forEach(name -> text.append(name).append(' ').append(line(lot, DIMENSIONS)));
        }
        for (int i = 0; i < Features.COUNT * DIMENSIONS + 1; i++) {
            text.append(line(lot, HIDDEN));
        }
        for (int i = 0; i < HIDDEN; i++) {
            text.append(line(lot, 2 * RELATIONS.size() - 1));
        }
        return text.toString();
    }

    private static String line(Random lot, int numbers) {
        return IntStream.range(0, numbers)
                        .mapToObj(i -> String.format(Locale.ROOT, "%.4f", lot.nextGaussian() / 10))
                        .collect(Collectors.joining(" "))
                + "\n";
    }

    static ParserModel model(long seed) throws IOException {
        return ParserModel.read(stream(text(seed)));
    }

    static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
