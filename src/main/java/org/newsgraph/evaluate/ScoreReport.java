package org.newsgraph.evaluate;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Prints a score as a table and, if wished, its errors. Lines end in a line feed on every system. */
public final class ScoreReport {

    private static final int EVIDENCE_LENGTH = 200;

    private final PrintWriter out;
    private final Map<String, Integer> shown = new HashMap<>();

    public ScoreReport(PrintWriter out) {
        this.out = out;
    }

    /**
     * Prints the table and up to {@code maxErrors} wrong and missed facts of each property.
     *
     * @param maxErrors 0 for none
     */
    public void print(Score score, int maxErrors) {
        out.print(String.format(
                Locale.ROOT, "%-20s %5s %5s %5s     P     R    F1\n", "predicate", "gold", "said", "right"));
        for (Score.Line line : score.lines()) {
            out.print(row(line.predicate(), line) + "\n");
        }
        out.print("neither right nor wrong: " + score.neutral() + "; asserted though speculative or negated: "
                + score.unfounded() + "; status right: " + score.statusRight() + " of " + score.withStatus() + "\n");
        for (Prediction x : score.wrong()) {
            error(maxErrors, "WRONG", x.article(), x.subject(), x.predicate(), x.object(), x.evidence());
        }
        for (GoldRow x : score.missed()) {
            error(maxErrors, "MISSED", x.article(), x.subject(), x.predicate(), x.object(), x.evidence());
        }
        out.flush();
    }

    /** Prints a line for each of several readers of the same articles, with all properties together. */
    public void compare(Map<String, Score> readers) {
        out.print(String.format(
                Locale.ROOT, "%-20s %5s %5s %5s     P     R    F1 unfounded\n", "reader", "gold", "said", "right"));
        readers.forEach((reader, score) ->
                out.print(row(reader, score.overall()) + String.format(Locale.ROOT, " %9d\n", score.unfounded())));
        out.flush();
    }

    private static String row(String name, Score.Line line) {
        return String.format(
                Locale.ROOT,
                "%-20s %5d %5d %5d %5s %5s %5s",
                name,
                line.gold(),
                line.said(),
                line.right(),
                percent(line.precision()),
                percent(line.recall()),
                percent(line.f1()));
    }

    private void error(int maxErrors, String kind, String... fields) {
        String predicate = fields[2];
        if (shown.merge(kind + predicate, 1, Integer::sum) <= maxErrors) {
            fields[4] = Characters.first(fields[4], EVIDENCE_LENGTH);
            out.print(kind + "\t" + String.join("\t", fields) + "\n");
        }
    }

    /** The exact binary value to one place, halves to the even digit, as the reference scorer prints it. */
    static String percent(double share) {
        return new BigDecimal(100 * share).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
    }
}
