package dev.amplify4j.runtime;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What one view of a client does differently: authorization mode, headers, timeout. */
public final class CallOptions {
    /** The options of a client that is told nothing. */
    public static final CallOptions DEFAULT = new CallOptions(null, Map.of(), Duration.ofSeconds(30));

    /** Credentials come from {@link Credentials} alone, and the protocol sets the rest. */
    private static final Set<String> RESERVED = Set.of("authorization", "x-api-key", "host", "content-type");

    private final @Nullable AuthMode authMode;
    private final Map<String, String> headers;
    private final Duration timeout;

    private CallOptions(@Nullable AuthMode authMode, Map<String, String> headers, Duration timeout) {
        this.authMode = authMode;
        this.headers = headers;
        this.timeout = timeout;
    }

    /**
     * Asks for an authorization mode.
     *
     * @param mode a mode for which the client has credentials
     * @return changed options
     */
    public CallOptions authMode(AuthMode mode) {
        return new CallOptions(mode, headers, timeout);
    }

    /**
     * Adds a header to each request.
     *
     * @param name name of the header; case does not matter
     * @param value its value
     * @return changed options
     * @throws IllegalArgumentException if the client sets that header itself
     */
    public CallOptions header(String name, String value) {
        if (RESERVED.contains(name.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(
                    "The client sets the header " + name + " itself; give tokens and keys as credentials");
        }
        Map<String, String> changed = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        changed.putAll(headers);
        changed.put(name, value);
        return new CallOptions(authMode, changed, timeout);
    }

    /**
     * Sets how long a call may take, all attempts together.
     *
     * @param longest positive; 30 seconds when not set
     * @return changed options
     * @throws IllegalArgumentException if the duration is not positive
     */
    public CallOptions timeout(Duration longest) {
        if (longest.isNegative() || longest.isZero()) {
            throw new IllegalArgumentException("A timeout is positive, not " + longest);
        }
        return new CallOptions(authMode, headers, longest);
    }

    /**
     * The mode asked for.
     *
     * @return the mode; null for the client's default
     */
    public @Nullable AuthMode authMode() {
        return authMode;
    }

    /**
     * The headers to add.
     *
     * @return values by name
     */
    public Map<String, String> headers() {
        return Map.copyOf(headers);
    }

    /**
     * How long a call may take.
     *
     * @return a positive duration
     */
    public Duration timeout() {
        return timeout;
    }

    @Override
    public String toString() {
        return "CallOptions[authMode=" + authMode + ", headers=" + headers.keySet() + ", timeout=" + timeout + "]";
    }
}
