package dev.amplify4j.runtime;

import org.jspecify.annotations.Nullable;

/** The answer did not come in time. A mutation may have been done all the same: read before repeating it. */
public final class TimeoutException extends AmplifyException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception.
     *
     * @param message what failed, and what to do
     * @param cause what led to it; null when nothing did
     */
    public TimeoutException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
