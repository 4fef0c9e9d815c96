package org.newsgraph.learn;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.newsgraph.encode.EncoderUnavailableException;
import org.newsgraph.encode.SentenceEncoder;
import org.newsgraph.ontology.Vocabulary;

/**
 * Whether and how the learned reader reads.
 *
 * @param used whether it reads at all; if not, nothing of it is loaded
 * @param model the file of its model; empty for that which comes with the program
 * @param threshold the least probability of what it tells, in (0, 1)
 */
public record ReaderSettings(boolean used, Optional<Path> model, double threshold) {

    /** The least probability of what is told, unless the user says otherwise. */
    public static final double THRESHOLD = 0.7;

    /** The grammar reads alone. */
    public static final ReaderSettings OFF = new ReaderSettings(false, Optional.empty(), THRESHOLD);

    /** The model that comes with the program, with its usual threshold. */
    public static final ReaderSettings USUAL = new ReaderSettings(true, Optional.empty(), THRESHOLD);

    /** @throws IllegalArgumentException if the threshold is out of range */
    public ReaderSettings {
        Objects.requireNonNull(model, "model");
        if (!(threshold > 0 && threshold < 1)) {
            throw new IllegalArgumentException("no threshold: " + threshold);
        }
    }

    /**
     * The reader; empty if it is switched off, no model came with the program, or the encoder does not run here, which
     * {@code warnings} is told.
     *
     * @throws org.newsgraph.article.InputException if the model is damaged or of another kind
     */
    public Optional<PairReader> open(Vocabulary vocabulary, Consumer<String> warnings) {
        if (!used) {
            return Optional.empty();
        }
        Optional<ReaderModel> read = model.map(ModelFile::read).or(ModelFile::shipped);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PairReader(SentenceEncoder.load(), read.get(), vocabulary, threshold));
        } catch (EncoderUnavailableException e) {
            warnings.accept("the learned reader is off, the grammar reads alone: " + e.getMessage());
            return Optional.empty();
        }
    }

    /** What of this the reading of an article depends on. */
    public String fingerprint() {
        return used ? threshold + " " + ModelFile.fingerprint(model) : "off";
    }
}
