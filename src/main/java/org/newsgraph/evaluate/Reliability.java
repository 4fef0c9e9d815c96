package org.newsgraph.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Whether confidence means what it says: of claims at 0.9, nine in ten should be right.
 *
 * <p>What is judged are the claims that assert a fact; those that count neither way as {@link Score} has it are left out.
 * A right claim is counted once, however many rows of the gold set it meets.
 *
 * @param judged the claims, in their order
 */
public record Reliability(List<Judged> judged) {

    /** Bins are a twentieth wide: the last holds what is surer than 0.95. */
    private static final int BINS = 20;

    public Reliability {
        judged = List.copyOf(judged);
    }

    /**
     * A claim and whether the gold set holds it.
     *
     * @param claim asserts a fact
     * @param right whether the set has it
     */
    public record Judged(Prediction claim, boolean right) {}

    /**
     * Claims of like confidence, or of one frame.
     *
     * @param name such as {@code 0.85-0.90}, or a frame
     * @param claims how many, at least one
     * @param right how many of them are right
     * @param confidence their mean confidence, in [0, 1]
     */
    public record Group(String name, int claims, int right, double confidence) {

        /** In [0, 1]. */
        public double share() {
            return (double) right / claims;
        }

        static Group of(String name, List<Judged> judged) {
            int right = (int) judged.stream().filter(Judged::right).count();
            double confidence = judged.stream()
                    .mapToDouble(j -> j.claim().confidence())
                    .average()
                    .orElseThrow();
            return new Group(name, judged.size(), right, confidence);
        }
    }

    /** The claims by confidence, from surest; bins without claims are left out. Each holds its lower bound. */
    public List<Group> byConfidence() {
        return groups(j -> BINS - 1 - bin(j)).entrySet().stream()
                .map(e -> Group.of(nameOf(BINS - 1 - e.getKey()), e.getValue()))
                .toList();
    }

    /** The claims by what read them, by name. */
    public List<Group> byFrame() {
        return groups(j -> j.claim().frame()).entrySet().stream()
                .map(e -> Group.of(e.getKey(), e.getValue()))
                .toList();
    }

    /** For each of {@link #byConfidence}, that group and all surer ones as one. */
    public List<Group> atLeast() {
        List<Judged> surer = new ArrayList<>();
        List<Group> cumulated = new ArrayList<>();
        groups(j -> BINS - 1 - bin(j)).forEach((turned, group) -> {
            surer.addAll(group);
            cumulated.add(Group.of(nameOf(BINS - 1 - turned), surer));
        });
        return cumulated;
    }

    /**
     * By how much confidence misses the share that is right, on average over the claims, bin by bin, in [0, 1]; 0 if
     * there are none. (The expected calibration error of Naeini, Cooper and Hauskrecht, 2015, with these bins.)
     */
    public double expectedCalibrationError() {
        return byConfidence().stream()
                .mapToDouble(g -> Math.abs(g.share() - g.confidence()) * g.claims() / judged.size())
                .sum();
    }

    private <K extends Comparable<K>> SortedMap<K, List<Judged>> groups(Function<Judged, K> key) {
        return judged.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    }

    private static int bin(Judged judged) {
        // A twentieth has no exact binary form: 0.15 * 20 must not fall short of 3.
        int bin = (int) Math.floor(Math.round(judged.claim().confidence() * BINS * 1e6) / 1e6);
        return Math.max(0, Math.min(BINS - 1, bin));
    }

    private static String nameOf(int bin) {
        return bound(bin) + "-" + bound(bin + 1);
    }

    private static String bound(int bin) {
        int hundredths = bin * 100 / BINS;
        return hundredths / 100 + "." + hundredths / 10 % 10 + hundredths % 10;
    }
}
