package org.newsgraph.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where articles lie: a file or standard input.
 *
 * @param id what its article is called if it holds but one
 * @param shown how the user named it, for messages
 * @param format the format its name tells; empty if only the content can tell
 * @param opening opens its bytes
 */
record Place(String id, String shown, Optional<Format> format, Opening opening) {

    /** Opens the bytes of a place. */
    @FunctionalInterface
    interface Opening {
        InputStream open() throws IOException;
    }

    static Place file(Path file, String id) {
        return new Place(id, file.toString(), Format.ofName(id), () -> Files.newInputStream(file));
    }

    static Place standardInput(InputStream in) {
        return new Place("stdin", "standard input", Optional.empty(), () -> in);
    }

    /** What an exception met here means to the user. */
    Reading.Failure failure(IOException e) {
        return failure(shown, e);
    }

    static Reading.Failure failure(String shown, IOException e) {
        if (e instanceof NoSuchFileException) {
            return new Reading.Failure(shown, "there is no such file or folder", "check the path");
        }
        if (e instanceof AccessDeniedException) {
            return new Reading.Failure(shown, "it may not be read", "change its permissions");
        }
        String detail = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return new Reading.Failure(shown, "it cannot be read (" + detail + ")", "check the file and its disk");
    }
}
