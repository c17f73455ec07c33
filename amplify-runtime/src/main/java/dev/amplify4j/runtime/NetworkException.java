package dev.amplify4j.runtime;

import org.jspecify.annotations.Nullable;

/** The server could not be reached, or what answered is no GraphQL API. */
public final class NetworkException extends AmplifyException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception.
     *
     * @param message what failed, and what to do
     * @param cause what led to it; null when nothing did
     */
    public NetworkException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
