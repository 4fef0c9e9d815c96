package org.newsgraph.judge;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Features of one name while they are gathered, by name: {@code kind=value}. */
final class Features {

    /** How much single words count: less than what several witnesses agree on. */
    static final double WORD = 0.5;

    private static final double MOST = 1.5;

    private final Map<String, Double> values = new TreeMap<>();

    void set(String name, double value) {
        values.put(name, value);
    }

    /** Sets to 1 what holds. */
    void flag(String name, boolean holds) {
        if (holds) {
            set(name, 1);
        }
    }

    /** Adds to what was set or added before. */
    void add(String name, double value) {
        values.merge(name, value, Double::sum);
    }

    /** All with their values, cut to [-1.5, 1.5]. */
    Map<String, Double> values() {
        Map<String, Double> cut = new TreeMap<>(values);
        cut.replaceAll((name, value) -> Math.max(-MOST, Math.min(MOST, value)));
        return cut;
    }

    /** A word as it stands in the names of features: in lower case, its digits alike. */
    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("\\d", "9");
    }
}
