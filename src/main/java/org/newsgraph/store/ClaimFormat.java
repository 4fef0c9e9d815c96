package org.newsgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** How rows of claims are printed. */
public enum ClaimFormat {
    /** Columns for the eye; long sentences are cut. */
    TABLE,
    /** A header and a row a claim, parted by tabs. */
    TSV,
    /** A JSON object a line. */
    JSON;

    private static final int MAX_CELL_WIDTH = 60;

    /** Prints all claims of a store. */
    public void print(KnowledgeStore store, Appendable out) {
        print(store, 0, out);
    }

    /** Prints those claims of a store that are at least as sure as {@code minConfidence}, from 0 to 1. */
    public void print(KnowledgeStore store, double minConfidence, Appendable out) {
        print(
                use -> ClaimRows.each(store, row -> {
                    if (row.isAtLeast(minConfidence)) {
                        use.accept(row);
                    }
                }),
                out);
    }

    /** Prints the given rows in their order. */
    public void print(List<ClaimRow> rows, Appendable out) {
        print(rows::forEach, out);
    }

    /** Rows that are handed over one by one: all of a store need not be held in memory. */
    private interface Rows {
        void each(Consumer<ClaimRow> use);
    }

    private void print(Rows rows, Appendable out) {
        switch (this) {
            case TABLE -> {
                List<List<String>> cells = new ArrayList<>();
                rows.each(row -> cells.add(row.columns()));
                new TextTable(ClaimRow.COLUMNS, MAX_CELL_WIDTH).print(cells, out);
            }
            case TSV -> {
                line(out, String.join("\t", ClaimRow.COLUMNS));
                rows.each(row -> line(out, String.join("\t", row.columns())));
            }
            case JSON -> rows.each(row -> line(out, json(row)));
        }
    }

    private static String json(ClaimRow row) {
        StringBuilder json = new StringBuilder("{");
        json.append("\"article\":").append(JsonText.quote(row.article()));
        json.append(",\"subject\":").append(JsonText.quote(row.subject()));
        json.append(",\"predicate\":").append(JsonText.quote(row.predicate()));
        json.append(",\"object\":").append(JsonText.quote(row.object()));
        json.append(",\"status\":").append(JsonText.quote(row.status()));
        json.append(",\"confidence\":").append(row.confidence());
        row.attributedTo().ifPresent(who -> json.append(",\"attributedTo\":").append(JsonText.quote(who)));
        json.append(",\"frame\":").append(JsonText.quote(row.frame()));
        json.append(",\"evidence\":[");
        for (int i = 0; i < row.evidence().size(); i++) {
            json.append(i == 0 ? "" : ",").append(JsonText.quote(row.evidence().get(i)));
        }
        return json.append("]}").toString();
    }

    private static void line(Appendable out, String text) {
        try {
            out.append(text).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
