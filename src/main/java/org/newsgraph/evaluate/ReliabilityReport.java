package org.newsgraph.evaluate;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/**
 * Prints how far confidence can be trusted. Lines end in a line feed on every system.
 *
 * <pre>
 * confidence            claims right share  mean   at or above: claims share
 * 0.95-1.00                 40    39  97.5  96.8                     40  97.5
 * 0.90-0.95                 20    17  85.0  91.0                     60  93.3
 * expected calibration error: 2.5
 * </pre>
 */
public final class ReliabilityReport {

    private final PrintWriter out;

    public ReliabilityReport(PrintWriter out) {
        this.out = out;
    }

    /**
     * Prints the table, in percent.
     *
     * @param withFrames whether to go on with the claims of each frame
     */
    public void print(Reliability reliability, boolean withFrames) {
        out.print("confidence            claims right share  mean   at or above: claims share\n");
        List<Reliability.Group> bins = reliability.byConfidence();
        List<Reliability.Group> cumulated = reliability.atLeast();
        for (int i = 0; i < bins.size(); i++) {
            Reliability.Group all = cumulated.get(i);
            line(bins.get(i), String.format(Locale.ROOT, " %22d %5s", all.claims(), ScoreReport.percent(all.share())));
        }
        out.print("expected calibration error: " + ScoreReport.percent(reliability.expectedCalibrationError()) + "\n");
        if (withFrames) {
            out.print("frame                 claims right share  mean\n");
            reliability.byFrame().forEach(frame -> line(frame, ""));
        }
        out.flush();
    }

    private void line(Reliability.Group group, String rest) {
        out.print(String.format(
                Locale.ROOT,
                "%-21s %6d %5d %5s %5s%s\n",
                group.name(),
                group.claims(),
                group.right(),
                ScoreReport.percent(group.share()),
                ScoreReport.percent(group.confidence()),
                rest));
    }
}
