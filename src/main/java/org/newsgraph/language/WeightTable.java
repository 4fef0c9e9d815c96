package org.newsgraph.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tables of weights that come with the program: UTF-8, a line a feature, columns parted by tabs. */
public final class WeightTable {

    private WeightTable() {}

    /**
     * The columns of each line, in the order of the lines; empty columns are kept.
     *
     * @param owner a class beside whose package the file lies
     * @throws IllegalStateException if it is not there
     */
    public static List<String[]> rows(Class<?> owner, String resource) {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + resource);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
