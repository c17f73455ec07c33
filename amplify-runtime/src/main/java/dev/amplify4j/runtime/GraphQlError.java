package dev.amplify4j.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of {@code errors} in an answer.
 *
 * @param message what the server says
 * @param errorType AppSync's {@code errorType}; null when there is none
 * @param path response keys and list positions down to the field; empty when the request as a whole failed
 */
public record GraphQlError(String message, @Nullable String errorType, List<Object> path) {
    /** Copies the path. */
    public GraphQlError {
        path = List.copyOf(path);
    }
}
