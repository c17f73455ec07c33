package dev.amplify4j.sandbox.graphql;

import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a query or mutation.
 *
 * @param body {@code data} and, if any, {@code errors}
 * @param headers headers that resolvers added
 */
public record GraphQlResponse(Map<String, @Nullable Object> body, Map<String, String> headers) {
    /** Guards the maps. */
    public GraphQlResponse {
        body = Collections.unmodifiableMap(body);
        headers = Map.copyOf(headers);
    }
}
