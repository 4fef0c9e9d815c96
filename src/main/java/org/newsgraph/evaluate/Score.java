package org.newsgraph.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How claims compare with a gold set.
 *
 * @param required the required gold facts, in the set's order
 * @param missed those that no claim met
 * @param wrong the claims that are no facts of the set, in the claims' order
 * @param neutral how many claims count neither way
 * @param unfounded how many of {@code wrong} assert what the set holds to be speculative or negated
 * @param statusRight how many claims met a row of their own status
 * @param withStatus how many claims that have a status met a row
 * @param reliability the claims that count, each right or wrong
 */
public record Score(
        List<GoldRow> required,
        List<GoldRow> missed,
        List<Prediction> wrong,
        int neutral,
        int unfounded,
        int statusRight,
        int withStatus,
        Reliability reliability) {

    /** The name of the line that sums all properties up. */
    static final String ALL = "MICRO";

    public Score {
        required = List.copyOf(required);
        missed = List.copyOf(missed);
        wrong = List.copyOf(wrong);
    }

    /**
     * Figures of one property, or of all.
     *
     * @param predicate the property as the gold set writes it, or {@link #ALL}
     * @param gold how many facts were wanted
     * @param said how many were claimed, rightly or wrongly
     * @param right how many of the wanted were claimed
     */
    public record Line(String predicate, int gold, int said, int right) {

        /** In [0, 1]; 0 if nothing was said. */
        public double precision() {
            return said == 0 ? 0 : (double) right / said;
        }

        /** In [0, 1]; 0 if nothing was wanted. */
        public double recall() {
            return gold == 0 ? 0 : (double) right / gold;
        }

        /** The harmonic mean of both; 0 if both are. */
        public double f1() {
            double sum = precision() + recall();
            return sum == 0 ? 0 : 2 * precision() * recall() / sum;
        }
    }

    /** A line for each property that was wanted or wrongly claimed, by name, then one for all. */
    public List<Line> lines() {
        Set<String> predicates = new TreeSet<>();
        required.forEach(row -> predicates.add(row.predicate()));
        wrong.forEach(claim -> predicates.add(claim.predicate()));
        List<Line> lines = new ArrayList<>();
        predicates.forEach(predicate -> lines.add(line(predicate)));
        lines.add(overall());
        return lines;
    }

    /** The figures of all properties together. */
    public Line overall() {
        int right = required.size() - missed.size();
        return new Line(ALL, required.size(), right + wrong.size(), right);
    }

    private Line line(String predicate) {
        int gold = count(required, predicate);
        int right = gold - count(missed, predicate);
        int mistaken = (int) wrong.stream()
                .filter(claim -> claim.predicate().equals(predicate))
                .count();
        return new Line(predicate, gold, right + mistaken, right);
    }

    private static int count(List<GoldRow> rows, String predicate) {
        return (int)
                rows.stream().filter(row -> row.predicate().equals(predicate)).count();
    }
}
