package dev.amplify4j.runtime;

import org.jspecify.annotations.Nullable;

/** The server asks for fewer calls: HTTP 429 and DynamoDB's throttling. */
public final class ThrottledException extends AmplifyException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception.
     *
     * @param message what failed, and what to do
     * @param cause what led to it; null when nothing did
     */
    public ThrottledException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
