package dev.amplify4j.sandbox.graphql;

import dev.amplify4j.sandbox.identity.Authenticator;
import org.jspecify.annotations.Nullable;

/** The API that is served now. A reload replaces it between two requests; a request takes it once. Thread-safe. */
public final class LiveApi {
    private volatile @Nullable Version current;

    /**
     * One version of the API.
     *
     * @param service executes GraphQL
     * @param authenticator tells who calls
     */
    public record Version(GraphQlService service, Authenticator authenticator) {}

    /**
     * The version for a request that begins.
     *
     * @return the current version
     * @throws IllegalStateException before the first version is there
     */
    public Version current() {
        Version version = current;
        if (version == null) {
            throw new IllegalStateException("no API is served yet");
        }
        return version;
    }

    /**
     * Serves another version from now on.
     *
     * @param next the next version
     */
    public void serve(Version next) {
        current = next;
    }
}
