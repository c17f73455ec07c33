package dev.amplify4j.runtime;

import org.jspecify.annotations.Nullable;

/** The caller may not do this, or did not say who it is: AppSync's {@code Unauthorized} and {@code UnauthorizedException}. */
public final class UnauthorizedException extends AmplifyException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception.
     *
     * @param message what failed, and what to do
     * @param cause what led to it; null when nothing did
     */
    public UnauthorizedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
