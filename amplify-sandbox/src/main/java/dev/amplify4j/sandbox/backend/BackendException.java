package dev.amplify4j.sandbox.backend;

import org.jspecify.annotations.Nullable;

/** The emitted files are missing or unreadable; the message is one line that says what to do. */
public final class BackendException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * An exception with a message for the user.
     *
     * @param message one line
     * @param cause what happened below; null when the message says all
     */
    public BackendException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
