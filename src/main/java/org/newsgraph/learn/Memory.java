package org.newsgraph.learn;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Sentences that the reader has learned from, found again by likeness: to show what a claim was read like.
 *
 * <p>Immutable.
 */
public final class Memory {

    private final List<Example> examples;

    /**
     * A sentence of the training data with one of its facts.
     *
     * @param sentence its words
     * @param fact {@code Acme founder Ann Lee}
     * @param label index of what holds there
     * @param units what the network's hidden units made of it, one byte each
     */
    public record Example(String sentence, String fact, int label, byte[] units) {}

    /** @param examples in the order in which they break ties */
    public Memory(List<Example> examples) {
        this.examples = List.copyOf(examples);
    }

    private record Likeness(Example example, double cosine) {}

    /** The examples of a label that are most like a pair, the likest first, no sentence twice. */
    List<Example> likest(int label, byte[] units, int most) {
        List<Likeness> found = new ArrayList<>();
        for (Example example : examples) {
            if (example.label() == label) {
                found.add(new Likeness(example, cosine(example.units(), units)));
            }
        }
        found.sort(Comparator.comparingDouble(Likeness::cosine).reversed());
        List<Example> likest = new ArrayList<>();
        for (Likeness likeness : found) {
            Example example = likeness.example();
            if (likest.size() < most
                    && likest.stream().noneMatch(e -> e.sentence().equals(example.sentence()))) {
                likest.add(example);
            }
        }
        return likest;
    }

    /** Hidden units in a byte each, the largest as 127. */
    public static byte[] quantized(float[] units) {
        float most = 1e-6f;
        for (float unit : units) {
            most = Math.max(most, unit);
        }
        byte[] bytes = new byte[units.length];
        for (int i = 0; i < units.length; i++) {
            bytes[i] = (byte) Math.round(127 * Math.max(0, units[i]) / most);
        }
        return bytes;
    }

    private static double cosine(byte[] one, byte[] other) {
        long product = 0;
        long ones = 1;
        long others = 1;
        for (int i = 0; i < one.length; i++) {
            product += one[i] * other[i];
            ones += one[i] * one[i];
            others += other[i] * other[i];
        }
        return product / Math.sqrt((double) ones * others);
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(examples.size());
        for (Example example : examples) {
            out.writeUTF(example.sentence());
            out.writeUTF(example.fact());
            out.writeShort(example.label());
            out.writeShort(example.units().length);
            out.write(example.units());
        }
    }

    static Memory read(DataInput in) throws IOException {
        int size = in.readInt();
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String sentence = in.readUTF();
            String fact = in.readUTF();
            int label = in.readShort();
            byte[] units = new byte[in.readUnsignedShort()];
            in.readFully(units);
            examples.add(new Example(sentence, fact, label, units));
        }
        return new Memory(examples);
    }
}
