package dev.amplify4j.sandbox;

import dev.amplify4j.sandbox.backend.Backend;
import dev.amplify4j.sandbox.backend.BackendException;
import dev.amplify4j.sandbox.backend.BackendSource;
import dev.amplify4j.sandbox.function.FunctionHandler;
import dev.amplify4j.sandbox.function.Functions;
import dev.amplify4j.sandbox.graphql.GraphQlService;
import dev.amplify4j.sandbox.graphql.LiveApi;
import dev.amplify4j.sandbox.graphql.SchemaArguments;
import dev.amplify4j.sandbox.identity.ApiKey;
import dev.amplify4j.sandbox.identity.Authenticator;
import dev.amplify4j.sandbox.identity.SandboxKeys;
import dev.amplify4j.sandbox.identity.UserPool;
import dev.amplify4j.sandbox.resolver.ResolverEngine;
import dev.amplify4j.schema.plan.Api;
import dev.amplify4j.schema.plan.AuthenticationType;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;

/** Makes a version of the API of a backend. */
final class ApiFactory {
    private final SandboxKeys keys;
    private final UserPool pool;

    ApiFactory(SandboxKeys keys, UserPool pool) {
        this.keys = keys;
        this.pool = pool;
    }

    /** The functions of a backend, with the classes as they are now. */
    static Functions functions(
            Backend backend, BackendSource source, Map<String, FunctionHandler> registered, ExecutorService threads)
            throws BackendException {
        return new Functions(
                threads,
                backend.plan().functions(),
                registered,
                source.handlers(),
                new SchemaArguments(backend.schema()));
    }

    /**
     * A version of the API.
     *
     * @throws BackendException if the schema is invalid, or plan and schema do not fit together
     */
    LiveApi.Version version(Backend backend, ResolverEngine engine) throws BackendException {
        Authenticator authenticator =
                new Authenticator(backend.plan().api(), apiKey(backend.plan().api()), pool);
        return new LiveApi.Version(new GraphQlService(backend, engine), authenticator);
    }

    UserPool pool() {
        return pool;
    }

    /** The API key of an API; null when it has none. */
    @Nullable
    ApiKey apiKey(Api api) {
        return api.accepts(AuthenticationType.API_KEY)
                ? new ApiKey(keys.apiKey(), keys.apiKeyCreated().plus(apiKeyLife(api)))
                : null;
    }

    static Duration apiKeyLife(Api api) {
        return Duration.ofDays(api.apiKeyExpiresInDays());
    }
}
