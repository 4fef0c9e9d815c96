package org.newsgraph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.newsgraph.article.InputException;

/**
 * A file that the user names for results: it holds all of them, or what it held before.
 *
 * @param path as the user wrote it; a link stands for the file that it leads to
 */
record OutputFile(Path path) {

    /** Writes the results. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Tells what is wrong before anything is computed for the file.
     *
     * @throws InputException if it is a folder, or lies in none
     */
    void requirePlace() {
        Path folder = path.toAbsolutePath().getParent();
        if (Files.isDirectory(path) || folder == null) {
            throw new InputException(path + ": cannot be written (it is a folder): name a file in it");
        }
        if (!Files.isDirectory(folder)) {
            throw new InputException(
                    path + ": cannot be written (there is no folder " + folder + "): make it, or name another place");
        }
        if (!Files.isWritable(Files.exists(path) ? path : folder)) {
            throw new InputException(path + ": cannot be written (it is protected): name another place");
        }
    }

    /** @throws InputException if it cannot be written */
    void write(Content content) {
        requirePlace();
        try {
            if (Files.isRegularFile(path)) {
                replace(path.toRealPath(), content);
            } else if (Files.exists(path)) {
                // A terminal, a pipe or the like takes what comes, and must not be replaced.
                writeStraight(path, content);
            } else {
                replace(path, content);
            }
        } catch (IOException e) {
            throw unwritable(e);
        } catch (UncheckedIOException e) {
            throw unwritable(e.getCause());
        }
    }

    private InputException unwritable(IOException e) {
        return new InputException(
                path + ": cannot be written (" + e.getMessage() + "): is its disk full, may you write there?", e);
    }

    private static void writeStraight(Path target, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
            content.writeTo(out);
        }
    }

    private static void replace(Path target, Content content) throws IOException {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            writeStraight(part, content);
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
