package dev.amplify4j.sandbox.datasource;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * Where HTTP data sources may send requests: this machine, and hosts that were named.
 *
 * @param names host names in lower case, besides those of this machine
 */
public record AllowedHosts(Set<String> names) {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Copies the names. */
    public AllowedHosts {
        names = Set.copyOf(names);
    }

    /**
     * This machine alone.
     *
     * @return no other names
     */
    public static AllowedHosts loopback() {
        return new AllowedHosts(Set.of());
    }

    boolean admit(URI uri) {
        String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
        return LOOPBACK.contains(host) || names.contains(host);
    }
}
