package org.newsgraph.learn;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Numbers in 16 bits: the upper half of a float, rounded; 3 significant digits over its whole range.
 *
 * <p>The format is known as bfloat16.
 */
final class HalfFloats {

    private HalfFloats() {}

    static void write(float[] numbers, DataOutput out) throws IOException {
        for (float number : numbers) {
            out.writeShort(half(number));
        }
    }

    static void read(float[] numbers, DataInput in) throws IOException {
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Float.intBitsToFloat(in.readShort() << 16);
        }
    }

    /** The number as it is after it was written and read. */
    static float rounded(float number) {
        return Float.intBitsToFloat(half(number) << 16);
    }

    private static int half(float number) {
        int bits = Float.floatToRawIntBits(number);
        return (bits + 0x7FFF + (bits >>> 16 & 1)) >>> 16;
    }
}
