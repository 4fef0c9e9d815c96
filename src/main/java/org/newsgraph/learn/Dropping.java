package org.newsgraph.learn;

import java.util.SplittableRandom;

/**
 * Hides some of what a network looks at while it learns, so that it relies on no single number (Srivastava and others,
 * 2014); what is left is scaled up to make good for it.
 */
public interface Dropping {

    /** Hides nothing. */
    Dropping NOTHING = (numbers, share) -> {};

    /** Hides about a share of the numbers, in place. */
    void drop(float[] numbers, float share);

    /** Hides what chance says. */
    static Dropping by(SplittableRandom random) {
        return (numbers, share) -> {
            int limit = (int) (share * (1 << 16));
            float kept = 1 / (1 - share);
            long bits = 0;
            for (int i = 0; i < numbers.length; i++) {
                bits = (i & 3) == 0 ? random.nextLong() : bits >>> 16;
                numbers[i] = (bits & 0xFFFF) < limit ? 0 : numbers[i] * kept;
            }
        };
    }
}
