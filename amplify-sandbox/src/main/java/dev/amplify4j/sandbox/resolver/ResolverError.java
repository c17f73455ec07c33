package dev.amplify4j.sandbox.resolver;

import org.jspecify.annotations.Nullable;

/**
 * A GraphQL error that a resolver reports, as of {@code util.error} and {@code util.appendError}.
 *
 * @param message text for the client
 * @param errorType AppSync's {@code errorType}; null when the resolver named none
 * @param data AppSync's {@code data}, JSON data that still has to be cut to the selection set; null when there is none
 * @param errorInfo AppSync's {@code errorInfo}, JSON data that goes out as it is; null when there is none
 */
public record ResolverError(
        String message,
        @Nullable String errorType,
        @Nullable Object data,
        @Nullable Object errorInfo) {}
