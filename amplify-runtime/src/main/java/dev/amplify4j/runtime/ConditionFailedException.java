package dev.amplify4j.runtime;

import org.jspecify.annotations.Nullable;

/** The record is not in the state that the call asked for: DynamoDB's {@code ConditionalCheckFailedException}. */
public final class ConditionFailedException extends AmplifyException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception.
     *
     * @param message what failed, and what to do
     * @param cause what led to it; null when nothing did
     */
    public ConditionFailedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
