package dev.amplify4j.runtime;

import org.jspecify.annotations.Nullable;

/** The server does not accept the input: a value that a rule forbids, or a document that the schema does not know. */
public final class ValidationException extends AmplifyException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception.
     *
     * @param message what failed, and what to do
     * @param cause what led to it; null when nothing did
     */
    public ValidationException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
