package org.newsgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Rows as a table for the eye, with columns as wide as the first rows need.
 *
 * @param header the names of the columns
 * @param maxWidth in code points; what is longer is cut
 */
record TextTable(List<String> header, int maxWidth) {

    /** Only so many rows are held back to measure; the rest is printed as it comes. */
    private static final int MEASURED_ROWS = 1000;

    void print(Iterable<List<String>> rows, Appendable out) {
        Iterator<List<String>> all = rows.iterator();
        List<List<String>> measured = new ArrayList<>();
        while (all.hasNext() && measured.size() < MEASURED_ROWS) {
            measured.add(all.next());
        }
        int[] widths = new int[header.size()];
        widen(widths, header);
        measured.forEach(row -> widen(widths, row));
        try {
            row(header, widths, out);
            rule(widths, out);
            for (List<String> row : measured) {
                row(row, widths, out);
            }
            while (all.hasNext()) {
                row(all.next(), widths, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void widen(int[] widths, List<String> row) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], length(cell(row.get(i))));
        }
    }

    private void row(List<String> row, int[] widths, Appendable out) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = cell(row.get(i));
            line.append(i == 0 ? "" : " | ").append(cell);
            line.append(" ".repeat(Math.max(0, widths[i] - length(cell))));
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }

    private static void rule(int[] widths, Appendable out) throws IOException {
        for (int i = 0; i < widths.length; i++) {
            out.append(i == 0 ? "" : "-+-").append("-".repeat(widths[i]));
        }
        out.append('\n');
    }

    private String cell(String text) {
        String flat = ClaimRow.flat(text);
        return length(flat) <= maxWidth ? flat : flat.substring(0, flat.offsetByCodePoints(0, maxWidth - 1)) + "…";
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
