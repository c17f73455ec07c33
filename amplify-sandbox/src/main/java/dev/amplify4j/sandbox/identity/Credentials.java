package dev.amplify4j.sandbox.identity;

import org.jspecify.annotations.Nullable;

/**
 * What a request brings along to prove who sends it.
 *
 * @param authorization value of {@code authorization}; null when absent
 * @param apiKey value of {@code x-api-key}; null when absent
 */
public record Credentials(
        @Nullable String authorization, @Nullable String apiKey) {
    /** Says which kinds are there, never their values. */
    @Override
    public String toString() {
        return "Credentials[authorization=" + (authorization != null) + ", apiKey=" + (apiKey != null) + "]";
    }
}
