package dev.amplify4j.sandbox;

import dev.amplify4j.sandbox.backend.Backend;
import dev.amplify4j.sandbox.backend.BackendException;
import dev.amplify4j.sandbox.backend.BackendSource;
import dev.amplify4j.sandbox.function.FunctionHandler;
import dev.amplify4j.sandbox.function.Functions;
import dev.amplify4j.sandbox.graphql.GraphQlService;
import dev.amplify4j.sandbox.graphql.LiveApi;
import dev.amplify4j.sandbox.graphql.RequestLog;
import dev.amplify4j.sandbox.graphql.SchemaArguments;
import dev.amplify4j.sandbox.identity.ApiKey;
import dev.amplify4j.sandbox.identity.Authenticator;
import dev.amplify4j.sandbox.identity.CredentialsIssuer;
import dev.amplify4j.sandbox.identity.OpenIdProvider;
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
    private final RequestLog log;
    private final CredentialsIssuer credentials;

    ApiFactory(SandboxKeys keys, UserPool pool, RequestLog log) {
        this.keys = keys;
        this.pool = pool;
        this.log = log;
        this.credentials = new CredentialsIssuer(keys);
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
    LiveApi.Version version(Backend backend, ResolverEngine engine, Functions functions) throws BackendException {
        Api api = backend.plan().api();
        Authenticator authenticator = new Authenticator(api, apiKey(api), pool, keys, functions);
        return new LiveApi.Version(new GraphQlService(backend, engine, log), authenticator);
    }

    UserPool pool() {
        return pool;
    }

    CredentialsIssuer credentials() {
        return credentials;
    }

    /** A token of the API's OpenID Connect provider. */
    String openIdToken(Api api, String subject, Map<String, ?> claims) {
        if (api.openIdConnect() == null) {
            throw new IllegalStateException("the API has no OpenID Connect provider");
        }
        return new OpenIdProvider(keys, api.openIdConnect()).token(subject, claims);
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
