package dev.amplify4j.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A call that did not do what was asked.
 *
 * <p>Messages name the operation and what to do; they hold no token and no response body.
 */
public abstract sealed class AmplifyException extends RuntimeException
        permits UnauthorizedException,
                ConditionFailedException,
                ValidationException,
                ThrottledException,
                NetworkException,
                TimeoutException,
                GraphQlException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception.
     *
     * @param message what failed, and what to do
     * @param cause what led to it; null when nothing did
     */
    protected AmplifyException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
