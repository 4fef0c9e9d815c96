package org.newsgraph.encode;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Encodes English texts with all-MiniLM-L6-v2, quantised: six layers, uncased, one vector of {@value #WIDTH} numbers for
 * each word piece.
 *
 * <p>Thread-safe; each call works on the calling thread alone. The same text has the same vectors on the same machine,
 * in whatever company it comes: texts are encoded one by one, since the quantised network scales its numbers by all
 * that it sees at once. Between kinds of processors the last digits may differ.
 */
public final class SentenceEncoder implements AutoCloseable {

    /** How many numbers a vector has. */
    public static final int WIDTH = 384;

    /** What the encoder calls itself in files that fit no other. */
    public static final String NAME = "all-minilm-l6-v2-q/1.0.0-beta3";

    /** Longer texts are cut: the network was trained on no more. */
    private static final int MAX_PIECES = 254;

    private static final String NETWORK = "/all-minilm-l6-v2-q.onnx";
    private static final String WORDS = "/all-minilm-l6-v2-q-tokenizer.json";

    private final WordPieces words;
    private final OrtEnvironment environment;
    private final OrtSession session;

    private SentenceEncoder(WordPieces words, OrtEnvironment environment, OrtSession session) {
        this.words = words;
        this.environment = environment;
        this.session = session;
    }

    /**
     * Loads the encoder: some hundred milliseconds and 100 MB.
     *
     * @throws EncoderUnavailableException if its files are not on the class path, or its native library does not run here
     */
    public static SentenceEncoder load() throws EncoderUnavailableException {
        try {
            OrtEnvironment environment =
                    OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "newsgraph");
            try (InputStream vocabulary = open(WORDS);
                    InputStreamReader json = new InputStreamReader(vocabulary, StandardCharsets.UTF_8);
                    InputStream network = open(NETWORK);
                    OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
                options.setIntraOpNumThreads(1);
                options.setInterOpNumThreads(1);
                return new SentenceEncoder(
                        WordPieces.read(json), environment, environment.createSession(network.readAllBytes(), options));
            }
        } catch (LinkageError | IllegalStateException e) {
            // The library for this system is not in the jar, or misses what it links to.
            throw new EncoderUnavailableException(
                    "its native library does not run on this system: " + e.getMessage(), e);
        } catch (IOException | JsonParseException | OrtException e) {
            throw new EncoderUnavailableException(String.valueOf(e.getMessage()), e);
        }
    }

    private static InputStream open(String resource) throws IOException {
        InputStream in = SentenceEncoder.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IOException(resource.substring(1) + " is not on the class path");
        }
        return in;
    }

    /** The encoding of one text; a text of more than 254 pieces is cut. */
    public Encoding encode(String text) {
        List<WordPiece> pieces = words.of(text);
        if (pieces.size() > MAX_PIECES) {
            pieces = pieces.subList(0, MAX_PIECES);
        }
        int size = pieces.size() + 2;
        long[] ids = new long[size];
        long[] mask = new long[size];
        Arrays.fill(mask, 1);
        ids[0] = words.begin();
        ids[size - 1] = words.end();
        for (int i = 0; i < pieces.size(); i++) {
            ids[i + 1] = pieces.get(i).id();
        }
        float[] numbers = run(ids, mask);
        float[][] vectors = new float[pieces.size()][];
        for (int i = 0; i < vectors.length; i++) {
            vectors[i] = vectorAt(numbers, i + 1);
        }
        return new Encoding(pieces, vectors, vectorAt(numbers, 0));
    }

    /** The encodings of several texts, in their order. */
    public List<Encoding> encode(List<String> texts) {
        List<Encoding> encodings = new ArrayList<>(texts.size());
        texts.forEach(text -> encodings.add(encode(text)));
        return encodings;
    }

    private static float[] vectorAt(float[] numbers, int place) {
        return Arrays.copyOfRange(numbers, place * WIDTH, (place + 1) * WIDTH);
    }

    private float[] run(long[] ids, long[] mask) {
        long[] shape = {1, ids.length};
        try (OnnxTensor words = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
                OnnxTensor present = OnnxTensor.createTensor(environment, LongBuffer.wrap(mask), shape);
                OnnxTensor types = OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[ids.length]), shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", words, "attention_mask", present, "token_type_ids", types))) {
            FloatBuffer buffer = ((OnnxTensor) result.get(0)).getFloatBuffer();
            float[] numbers = new float[buffer.remaining()];
            buffer.get(numbers);
            return numbers;
        } catch (OrtException e) {
            throw new UncheckedIOException(new IOException("the sentence encoder failed: " + e.getMessage(), e));
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new UncheckedIOException(new IOException("the sentence encoder cannot be closed", e));
        }
    }
}
