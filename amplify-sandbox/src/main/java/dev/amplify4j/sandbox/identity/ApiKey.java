package dev.amplify4j.sandbox.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;

/**
 * An AppSync API key.
 *
 * @param value the key, {@code da2-} and 26 letters or digits
 * @param expires when the API stops accepting it
 */
public record ApiKey(String value, Instant expires) {
    /**
     * Whether a request with this key is let in.
     *
     * @param candidate what the request sent
     * @param now the time of the request
     * @return true for this very key before it expires; compared in constant time
     */
    public boolean admits(String candidate, Instant now) {
        boolean same = MessageDigest.isEqual(
                value.getBytes(StandardCharsets.UTF_8), candidate.getBytes(StandardCharsets.UTF_8));
        return same && now.isBefore(expires);
    }

    /** Hides the key. */
    @Override
    public String toString() {
        return "ApiKey[expires=" + expires + "]";
    }
}
