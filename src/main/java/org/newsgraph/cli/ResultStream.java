package org.newsgraph.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.newsgraph.article.InputException;

/**
 * Results on their way out. Where nobody reads on ({@code … | head}) it throws {@link NobodyReads}, where they cannot be
 * written an {@link InputException}; writers that swallow {@link IOException} let both through.
 */
final class ResultStream extends FilterOutputStream {

    ResultStream(OutputStream out) {
        super(new BufferedOutputStream(out, 1 << 16));
    }

    /** Thrown when whoever read the results has stopped. */
    static final class NobodyReads extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NobodyReads(IOException cause) {
            super(cause);
        }
    }

    @Override
    public void write(int b) {
        attempt(() -> out.write(b));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        attempt(() -> out.write(bytes, offset, length));
    }

    @Override
    public void flush() {
        attempt(out::flush);
    }

    /** Writes out what is pending; the process's own stream stays open. */
    @Override
    public void close() {
        flush();
    }

    private interface Attempt {
        void run() throws IOException;
    }

    private static void attempt(Attempt attempt) {
        try {
            attempt.run();
        } catch (IOException e) {
            String message = String.valueOf(e.getMessage());
            if (message.contains("Broken pipe") || message.contains("pipe is being closed")) {
                throw new NobodyReads(e);
            }
            throw new InputException("standard output: cannot be written (" + message + "): is its disk full?", e);
        }
    }
}
