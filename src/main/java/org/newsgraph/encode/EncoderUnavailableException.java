package org.newsgraph.encode;

/** The sentence encoder cannot run on this machine; the message says why. */
public final class EncoderUnavailableException extends Exception {

    private static final long serialVersionUID = 1L;

    EncoderUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
