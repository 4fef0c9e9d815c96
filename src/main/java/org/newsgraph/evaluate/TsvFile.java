package org.newsgraph.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.article.InputException;

/**
 * A table of tab separated values with a header, in UTF-8, without any quoting.
 *
 * @param name how messages call it
 * @param rows its rows in order, without blank lines
 */
record TsvFile(String name, List<Row> rows) {

    TsvFile {
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param table the name of its table
     * @param line its line number, from 1; the header's is 1
     * @param fields the fields that the line has, by column
     */
    record Row(String table, int line, Map<String, String> fields) {

        Row {
            fields = Map.copyOf(fields);
        }

        /** @throws InputException if the line ends before the column */
        String get(String column) {
            String value = fields.get(column);
            if (value == null) {
                throw new InputException(table + ":" + line + ": this line has no column \"" + column
                        + "\": separate all the columns that the header names by tabs");
            }
            return value;
        }

        /** @throws InputException if the line ends before the column, or holds something else in it */
        String oneOf(String column, Set<String> values) {
            String value = get(column);
            if (!values.contains(value)) {
                throw new InputException(table + ":" + line + ": \"" + value + "\" is no " + column + ": write one of "
                        + String.join(", ", new TreeSet<>(values)));
            }
            return value;
        }

        /** The field, or the empty string if there is none. */
        String orEmpty(String column) {
            return fields.getOrDefault(column, "");
        }
    }

    /** @throws InputException if the file cannot be read, is not UTF-8 or lacks one of the columns */
    static TsvFile read(Path file, String... columns) {
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return read(file.toString(), in, columns);
        } catch (CharacterCodingException e) {
            throw new InputException(file + ": not UTF-8: save it in that encoding", e);
        } catch (IOException e) {
            throw new InputException(file + ": cannot be read: is it there, and may you read it?", e);
        }
    }

    static TsvFile parse(String name, String text, String... columns) {
        try {
            return read(name, new StringReader(text), columns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TsvFile read(String name, Reader reader, String... columns) throws IOException {
        BufferedReader in = new BufferedReader(reader);
        String first = in.readLine();
        List<String> header = split(first == null ? "" : withoutByteOrderMark(first));
        for (String column : columns) {
            if (!header.contains(column)) {
                throw new InputException(name + ":1: no column \"" + column
                        + "\": the first line must name, separated by tabs, at least "
                        + String.join(" ", Arrays.asList(columns)) + "; it names " + String.join(" ", header));
            }
        }
        List<Row> rows = new ArrayList<>();
        int line = 1;
        for (String text = in.readLine(); text != null; text = in.readLine()) {
            line++;
            if (!Characters.strip(text).isEmpty()) {
                rows.add(new Row(name, line, fields(header, split(text))));
            }
        }
        return new TsvFile(name, rows);
    }

    private static Map<String, String> fields(List<String> header, List<String> values) {
        Map<String, String> fields = new TreeMap<>();
        for (int i = 0; i < Math.min(header.size(), values.size()); i++) {
            fields.put(header.get(i), values.get(i));
        }
        return fields;
    }

    private static List<String> split(String line) {
        return List.of(line.split("\t", -1));
    }

    private static String withoutByteOrderMark(String line) {
        return line.startsWith("\uFEFF") ? line.substring(1) : line;
    }
}
