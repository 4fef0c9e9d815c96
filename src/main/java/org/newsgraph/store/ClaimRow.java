package org.newsgraph.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One claim as people read it: names in place of IRIs.
 *
 * @param article the id of the article
 * @param subject what the article calls the subject
 * @param predicate the local name of the property
 * @param object what the article calls the object; a date ({@code 2023-05}) or an amount ({@code 157000000000 USD})
 * @param status {@code asserted}, {@code attributed}, {@code speculative} or {@code negated}
 * @param confidence from 0 to 1, as the graph spells it
 * @param attributedTo who says it
 * @param frame the local name of what read it
 * @param evidence the sentences that say it, in order, each on one line
 */
public record ClaimRow(
        String article,
        String subject,
        String predicate,
        String object,
        String status,
        String confidence,
        Optional<String> attributedTo,
        String frame,
        List<String> evidence)
        implements Comparable<ClaimRow> {

    /** The names of the columns, in order. */
    public static final List<String> COLUMNS = List.of(
            "article", "subject", "predicate", "object", "status", "confidence", "attributedTo", "frame", "evidence");

    private static final Comparator<ClaimRow> ORDER = Comparator.comparing(ClaimRow::article)
            .thenComparing(ClaimRow::subject)
            .thenComparing(ClaimRow::predicate)
            .thenComparing(ClaimRow::object)
            .thenComparing(ClaimRow::status)
            .thenComparing(row -> String.join("\t", row.columns()));

    public ClaimRow {
        evidence = List.copyOf(evidence);
    }

    /** The columns in the order of {@link #COLUMNS}: no tabs and no ends of lines; sentences parted by {@code " || "}. */
    public List<String> columns() {
        return List.of(
                flat(article),
                flat(subject),
                flat(predicate),
                flat(object),
                status,
                confidence,
                flat(attributedTo.orElse("")),
                flat(frame),
                flat(String.join(" || ", evidence)));
    }

    boolean isAtLeast(double minConfidence) {
        return Double.parseDouble(confidence) >= minConfidence;
    }

    /** A text on one line: {@code "a\n b"} ⇒ {@code "a b"}. */
    static String flat(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    /** Orders by article, subject, predicate, object, then by the rest. */
    @Override
    public int compareTo(ClaimRow other) {
        return ORDER.compare(this, other);
    }
}
