package org.newsgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.article.InputException;

/**
 * The folder of a store: our marker with the version of the format, the database below {@code data/}, the user's pairs,
 * how sure a claim must be to become a fact, and a note of what the knowledge was derived with.
 */
record StoreFolder(Path path) {

    /** Raised when a store of today could not be read by yesterday's program, or the other way round. */
    static final int FORMAT = 1;

    private static final String MARKER = "newsgraph-store";
    private static final String MARKER_WORDS = "newsgraph store, format ";
    private static final String DATA = "data";
    private static final String PAIRS = "pairs.tsv";
    private static final String MIN_CONFIDENCE = "min-confidence";
    private static final String DERIVED_WITH = "derived-with";
    private static final String COMPACT_BYTES = "compact-bytes";

    Path data() {
        return path.resolve(DATA);
    }

    Path pairs() {
        return path.resolve(PAIRS);
    }

    /** @throws InputException if there is no store of our format here */
    void requireStore() {
        if (!Files.exists(path)) {
            throw new InputException(
                    "no store at " + path + "; build one with: newsgraph build --store " + path + " ARTICLES");
        }
        requireMarker();
        if (!Files.isDirectory(data())) {
            throw new InputException("the store " + path + " is damaged: its folder " + DATA
                    + " is missing; take the folder away and build the store again");
        }
    }

    /**
     * Makes the store's folder unless there is one.
     *
     * @throws InputException if the folder cannot be made, holds something else or a store of another format
     */
    void createUnlessThere() {
        try {
            if (Files.exists(path) && !Files.isDirectory(path)) {
                throw new InputException(
                        path + " is a file, not the folder of a store; name a folder that is new or empty");
            }
            if (!Files.exists(path.resolve(MARKER)) && isEmpty()) {
                Files.createDirectories(path);
                write(path.resolve(MARKER), MARKER_WORDS + FORMAT + "\n");
            }
            requireMarker();
            Files.createDirectories(data());
        } catch (IOException e) {
            throw new InputException(
                    "cannot make a store at " + path + ": " + e.getMessage() + "; check who may write there", e);
        }
    }

    private boolean isEmpty() throws IOException {
        if (!Files.exists(path)) {
            return true;
        }
        try (Stream<Path> inside = Files.list(path)) {
            return inside.findAny().isEmpty();
        }
    }

    private void requireMarker() {
        Path marker = path.resolve(MARKER);
        if (!Files.isRegularFile(marker)) {
            throw new InputException(path + " is not a newsgraph store: it has no file " + MARKER
                    + "; name the folder of a store, or one that is new or empty to build in");
        }
        String words = read(marker).orElse("").strip();
        if (!words.equals(MARKER_WORDS + FORMAT)) {
            String version = words.startsWith(MARKER_WORDS)
                    ? "has format " + words.substring(MARKER_WORDS.length())
                    : "has an unreadable marker \"" + words.lines().findFirst().orElse("") + "\"";
            throw new InputException("the store " + path + " " + version + ", this program reads format " + FORMAT
                    + "; use the program that made it, or build the articles again into a new folder");
        }
    }

    /** The fingerprint of what the knowledge was derived with; empty if it is not up to date. */
    Optional<String> derivedWith() {
        return read(path.resolve(DERIVED_WITH)).map(String::strip);
    }

    /** Notes that the knowledge is about to fall behind the evidence. */
    void forgetDerivedWith() {
        try {
            Files.deleteIfExists(path.resolve(DERIVED_WITH));
        } catch (IOException e) {
            throw cannotWrite(path.resolve(DERIVED_WITH), e);
        }
    }

    void derivedWith(String fingerprint) {
        write(path.resolve(DERIVED_WITH), fingerprint + "\n");
    }

    /** The user's pairs as they were last given, empty if never. */
    Optional<String> pairsText() {
        return read(pairs());
    }

    void pairsText(String text) {
        write(pairs(), text);
    }

    /** How sure a claim must be to become a fact, from 0 to 1; 0 unless somebody said so. */
    double minConfidence() {
        String number = read(path.resolve(MIN_CONFIDENCE)).map(String::strip).orElse("0");
        if (!number.matches("[01]|[01]\\.\\d+")) {
            throw new InputException("the store " + path + " is damaged: its file " + MIN_CONFIDENCE
                    + " holds no number from 0 to 1; take the file away and build again");
        }
        return Double.parseDouble(number);
    }

    void minConfidence(double confidence) {
        write(path.resolve(MIN_CONFIDENCE), BigDecimal.valueOf(confidence).toPlainString() + "\n");
    }

    /** Bytes of the database's files when they were last compact, or first looked at; 0 before. */
    long compactBytes() {
        String bytes = read(path.resolve(COMPACT_BYTES)).map(String::strip).orElse("0");
        return bytes.matches("\\d{1,18}") ? Long.parseLong(bytes) : 0;
    }

    void compactBytes(long bytes) {
        write(path.resolve(COMPACT_BYTES), bytes + "\n");
    }

    /** Bytes of the database's files. */
    long dataBytes() {
        try (Stream<Path> files = Files.walk(data())) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            long bytes = 0;
            for (Path file : all) {
                bytes += Files.size(file);
            }
            return bytes;
        } catch (IOException | UncheckedIOException e) {
            throw cannotRead(data(), e);
        }
    }

    private static Optional<String> read(Path file) {
        try {
            return Files.exists(file)
                    ? Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException e) {
            throw cannotRead(file, e);
        }
    }

    // Through a second file: whoever stops us in the middle leaves the old one.
    private static void write(Path file, String text) {
        try {
            Path next = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(next, text);
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw cannotWrite(file, e);
        }
    }

    private static InputException cannotRead(Path place, Exception e) {
        return new InputException("cannot read " + place + ": " + e.getMessage() + "; check who may read it", e);
    }

    private static InputException cannotWrite(Path place, Exception e) {
        return new InputException("cannot write " + place + ": " + e.getMessage() + "; check who may write there", e);
    }
}
