package org.newsgraph.learn;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.newsgraph.article.InputException;
import org.newsgraph.encode.SentenceEncoder;

/**
 * Writes models to files and reads them back: a line of text that says what it is, the version of the format, a
 * checksum, and the rest compressed. The same model makes the same bytes.
 */
public final class ModelFile {

    private static final byte[] MAGIC = "newsgraph reader model\n".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 3;
    private static final String RESOURCE = "reader.model";

    private ModelFile() {}

    /**
     * Reads the model that comes with the program; empty if none does.
     *
     * @throws InputException if it is damaged
     */
    public static Optional<ReaderModel> shipped() {
        try (InputStream in = ModelFile.class.getResourceAsStream(RESOURCE)) {
            return in == null ? Optional.empty() : Optional.of(read(RESOURCE, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws InputException if the file cannot be read, is damaged, or is no model of this version */
    public static ReaderModel read(Path file) {
        try {
            return read(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new InputException(file + ": cannot be read: is it there, and may you read it?", e);
        }
    }

    /** @throws InputException if the file cannot be written */
    public static void write(ReaderModel model, Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(bytesOf(model));
        } catch (IOException e) {
            throw new InputException(file + ": cannot be written: name a file in a folder that you may write to", e);
        }
    }

    /** A digest of the given model, or of that which comes with the program; empty if there is none. */
    static String fingerprint(Optional<Path> file) {
        CRC32 digest = new CRC32();
        if (file.isPresent()) {
            digest.update(bytesOf(read(file.get())));
        } else {
            shipped().ifPresent(model -> digest.update(bytesOf(model)));
        }
        return Long.toHexString(digest.getValue());
    }

    static byte[] bytesOf(ReaderModel model) {
        try {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(body))) {
                writeBody(model, out);
            }
            CRC32 checksum = new CRC32();
            checksum.update(body.toByteArray());
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(all);
            out.write(MAGIC);
            out.writeInt(VERSION);
            out.writeLong(checksum.getValue());
            out.write(body.toByteArray());
            return all.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReaderModel read(String name, byte[] bytes) {
        if (bytes.length < MAGIC.length || !Arrays.equals(MAGIC, Arrays.copyOf(bytes, MAGIC.length))) {
            throw new InputException(
                    name + ": no model of the learned reader: give a file that `newsgraph train` made");
        }
        try {
            DataInputStream in =
                    new DataInputStream(new ByteArrayInputStream(bytes, MAGIC.length, bytes.length - MAGIC.length));
            int version = in.readInt();
            if (version != VERSION) {
                throw new InputException(name + ": a model in format " + version + ", but this program reads format "
                        + VERSION + ": make it anew with `newsgraph train`");
            }
            CRC32 checksum = new CRC32();
            long expected = in.readLong();
            byte[] body = in.readAllBytes();
            checksum.update(body);
            if (checksum.getValue() != expected) {
                throw damaged(name, null);
            }
            return readBody(name, new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(body))));
        } catch (IOException | IllegalArgumentException e) {
            throw damaged(name, e);
        }
    }

    private static InputException damaged(String name, Exception cause) {
        return new InputException(
                name + ": this model is damaged: copy it again, or make it anew with `newsgraph train`", cause);
    }

    private static void writeBody(ReaderModel model, DataOutputStream out) throws IOException {
        out.writeUTF(SentenceEncoder.NAME);
        out.writeInt(model.card().lines().size());
        for (Map.Entry<String, String> line : model.card().lines().entrySet()) {
            out.writeUTF(line.getKey());
            out.writeUTF(line.getValue());
        }
        out.writeInt(model.labels().size());
        for (ReaderModel.LabelName label : model.labels()) {
            out.writeUTF(label.property());
            out.writeBoolean(label.turned());
        }
        out.writeInt(model.scorer().networks().size());
        for (Network network : model.scorer().networks()) {
            network.write(out);
        }
        model.calibration().write(out);
        model.memory().write(out);
    }

    private static ReaderModel readBody(String name, DataInputStream in) throws IOException {
        String encoder = in.readUTF();
        if (!encoder.equals(SentenceEncoder.NAME)) {
            throw new InputException(name + ": made for the sentence encoder " + encoder + ", but this program has "
                    + SentenceEncoder.NAME + ": make it anew with `newsgraph train`");
        }
        Map<String, String> card = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            card.put(in.readUTF(), in.readUTF());
        }
        List<ReaderModel.LabelName> labels = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            labels.add(new ReaderModel.LabelName(in.readUTF(), in.readBoolean()));
        }
        List<Network> networks = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            networks.add(Network.read(in));
        }
        PairScorer scorer = new PairScorer(networks);
        Calibration calibration = Calibration.read(in);
        return new ReaderModel(new ModelCard(card), labels, scorer, calibration, Memory.read(in));
    }
}
