package dev.amplify4j.sandbox.datasource;

import org.jspecify.annotations.Nullable;

/**
 * The answer of a data source.
 *
 * @param result {@code ctx.result} as JSON data
 * @param error {@code ctx.error}; null when the call succeeded
 */
public record Outcome(@Nullable Object result, @Nullable Failure error) {
    /**
     * {@code ctx.error}.
     *
     * @param message what went wrong
     * @param type AppSync's type, such as {@code DynamoDB:ConditionalCheckFailedException}
     */
    public record Failure(String message, String type) {}

    static Outcome of(@Nullable Object result) {
        return new Outcome(result, null);
    }

    static Outcome failed(String type, @Nullable String message) {
        return new Outcome(null, new Failure(String.valueOf(message), type));
    }
}
