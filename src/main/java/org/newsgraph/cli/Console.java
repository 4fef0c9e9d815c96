package org.newsgraph.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where one run of the program reads and writes; all text is UTF-8 on every system.
 *
 * @param in standard input
 * @param out results, and nothing else
 * @param printer the same as {@code out}, for text; flush it before writing to {@code out}
 * @param err everything else
 * @param errIsTerminal whether somebody watches {@code err}, so that progress is worth showing
 */
public record Console(InputStream in, OutputStream out, PrintWriter printer, PrintWriter err, boolean errIsTerminal) {

    /** The launcher sets it to {@code true} where standard error is a terminal; Java cannot tell. */
    static final String TERMINAL_PROPERTY = "newsgraph.terminal";

    public static Console of(InputStream in, OutputStream out, OutputStream err, boolean errIsTerminal) {
        OutputStream results = new ResultStream(out);
        return new Console(in, results, writer(results, false), writer(err, true), errIsTerminal);
    }

    /** The streams of the process. */
    static Console ofProcess() {
        return of(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Boolean.getBoolean(TERMINAL_PROPERTY));
    }

    /** Says something to the user that is no result. */
    void remark(String text) {
        err.println("newsgraph: " + text);
    }

    private static PrintWriter writer(OutputStream stream, boolean flushLines) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), flushLines);
    }
}
