package org.newsgraph.evaluate;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.newsgraph.article.InputException;

/**
 * A claim to be scored, as a row of the table that {@code newsgraph claims --format tsv} prints.
 *
 * @param article the stem of the article's file name
 * @param subject the subject's name
 * @param predicate the property's local name
 * @param object the object's name, a date or an amount
 * @param status one of the four, or empty if the table does not say: then it counts as a fact
 * @param confidence in [0, 1]; 1 if the table does not say
 * @param frame the local name of what read it, or empty
 * @param evidence the words of the article, or empty
 */
public record Prediction(
        String article,
        String subject,
        String predicate,
        String object,
        String status,
        double confidence,
        String frame,
        String evidence) {

    private static final String[] COLUMNS = {"article", "subject", "predicate", "object"};
    private static final Pattern PREFIX = Pattern.compile("^.*[:#/]", Pattern.DOTALL);

    /** @throws InputException if the file cannot be read or a row lacks a column or has no number for a confidence */
    public static List<Prediction> read(Path file) {
        return predictionsIn(TsvFile.read(file, COLUMNS));
    }

    /**
     * @param name how messages call the table
     * @param tsv the table's text, with its header
     */
    public static List<Prediction> parse(String name, String tsv) {
        return predictionsIn(TsvFile.parse(name, tsv, COLUMNS));
    }

    boolean isFact() {
        return !status.equals("speculative") && !status.equals("negated");
    }

    private static List<Prediction> predictionsIn(TsvFile table) {
        return table.rows().stream().map(Prediction::of).toList();
    }

    private static Prediction of(TsvFile.Row row) {
        return new Prediction(
                GoldSet.stem(row.get("article")),
                row.get("subject"),
                PREFIX.matcher(row.get("predicate")).replaceFirst(""),
                row.get("object"),
                row.orEmpty("status"),
                confidenceOf(row),
                row.orEmpty("frame"),
                row.orEmpty("evidence"));
    }

    private static double confidenceOf(TsvFile.Row row) {
        String text = row.orEmpty("confidence");
        if (text.isEmpty()) {
            return 1;
        }
        try {
            return Double.parseDouble(text.trim());
        } catch (NumberFormatException e) {
            throw new InputException(
                    row.table() + ":" + row.line() + ": confidence \"" + text + "\" is no number: give one from 0 to 1",
                    e);
        }
    }
}
