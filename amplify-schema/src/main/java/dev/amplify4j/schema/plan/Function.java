package dev.amplify4j.schema.plan;

import org.jspecify.annotations.Nullable;

/**
 * A Lambda function that resolvers invoke, that authorizes requests, or that a rule lets call the API.
 *
 * @param name name by which the backend refers to it
 * @param handlerClass binary name of the Java class that implements it; null when its code is given at deployment
 * @param handlerKind what the class implements; null exactly when there is none
 */
public record Function(
        String name,
        @Nullable String handlerClass,
        @Nullable HandlerKind handlerKind) {
    /** What a class implements that answers for a function. */
    public enum HandlerKind {
        /** The interface with {@code @Operations} whose methods it answers. */
        OPERATIONS,
        /** {@code com.amazonaws.services.lambda.runtime.RequestHandler} or its streaming sibling. */
        REQUEST_HANDLER
    }
}
