package dev.amplify4j.sandbox.identity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a request brings along to prove who sends it.
 *
 * @param headers headers by lower-case name
 * @param path path that a signature covers
 * @param body body that a signature covers: the GraphQL request as JSON
 */
public record Credentials(Map<String, String> headers, String path, String body) {
    /** Copies the headers. */
    public Credentials {
        headers = Map.copyOf(headers);
    }

    /** The value of {@code authorization}; null when absent. */
    @Nullable
    String authorization() {
        return headers.get("authorization");
    }

    /** The value of {@code x-api-key}; null when absent. */
    @Nullable
    String apiKey() {
        return headers.get("x-api-key");
    }

    /** Says which kinds are there, never their values. */
    @Override
    public String toString() {
        return "Credentials[authorization=" + (authorization() != null) + ", apiKey=" + (apiKey() != null) + "]";
    }
}
